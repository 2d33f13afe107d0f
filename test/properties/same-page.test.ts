import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { usualForms } from '../../lib/hanzi/usual-forms.ts';
import { reflow } from '../../lib/reflow.ts';
import { CHANGES_OF_COLUMNS, CHANGES_OF_FORM } from '../support/change-text.ts';

/** The texts of a page's articles, whatever form their characters have. */
const articlesOf = (text: string) => {
  const plain = ({ text: own }: { readonly text: string }): string => usualForms(own).replaceAll(/\s/gu, '');
  return reflow({ text }).articles.map(({ kicker, headline, deck, body, captions }) => ({
    heading: [kicker, ...headline, deck].flatMap((passage) => (passage ? [plain(passage)] : [])),
    body: body.map(plain),
    captions: captions.map((caption) => plain(caption.text)),
  }));
};

const PAGES = join(import.meta.dirname, '../pages');
const pages = readdirSync(PAGES).filter((slug) => existsSync(join(PAGES, slug, 'input.txt')));
const textOf = (slug: string): string => readFileSync(join(PAGES, slug, 'input.txt'), 'utf8').replaceAll('\r\n', '\n');

describe.each(pages)('the page %s has the same articles with', (slug) => {
  const text = textOf(slug);
  const articles = articlesOf(text);

  it.each(Object.entries(CHANGES_OF_FORM))('%s', (_, change) => {
    expect(articlesOf(change(text))).toEqual(articles);
  });
});

describe('columns side by side have the same bodies with', () => {
  const text = textOf('columns-side-by-side');
  const bodiesOf = (changed: string) => articlesOf(changed).map(({ body }) => body);

  // Where a caption and the next heading stand right below columns, all of them between two blank lines, both are read with the first.
  const told = Object.entries(CHANGES_OF_COLUMNS).filter(([name]) => name !== 'a blank line behind every fourth line');
  it.each(told)('%s', (_, change) => {
    expect(bodiesOf(change(text))).toEqual(bodiesOf(text));
  });
});
