import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { usualForms } from '../../lib/lines/usual-forms.ts';
import { reflow } from '../../lib/reflow.ts';

/** What may have become of a text on its way to the reader, and is not to make another page of it. */
const CHANGES: Readonly<Record<string, (text: string) => string>> = {
  'a margin before every line': (text) => text.replaceAll(/^(?=.)/gmu, ' '.repeat(8)),
  'other line ends': (text) => text.replaceAll('\n', '\r\n'),
  'white space behind every line': (text) => text.replaceAll('\n', '   \n'),
  'blanks that do not break': (text) => text.replaceAll(' ', '\u00a0'),
  'marks of vertical print': (text) =>
    exchanged(text, '，、。：；！？（）【】《》「」『』', '︐︑︒︓︔︕︖︵︶︻︼︽︾﹁﹂﹃﹄'),
  'marks of half an em': (text) => exchanged(text, '。「」、', '｡｢｣､'),
  'radicals in place of characters': (text) =>
    exchanged(text, '一人大小工日月水生用目立老自行高面二入力', '⼀⼈⼤⼩⼯⽇⽉⽔⽣⽤⽬⽴⽼⾃⾏⾼⾯⼆⼊⼒'),
};

const exchanged = (text: string, usual: string, rare: string): string =>
  [...text].map((character) => [...rare][[...usual].indexOf(character)] ?? character).join('');

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

  it.each(Object.entries(CHANGES))('%s', (_, change) => {
    expect(articlesOf(change(text))).toEqual(articles);
  });
});

describe('columns side by side have the same articles', () => {
  const text = textOf('columns-side-by-side');
  const lines = text.split('\n').filter((line) => line.trim());

  it.each([
    ['without any blank line', lines.join('\n')],
    ['with a blank line behind every line', lines.join('\n\n')],
    [
      'in ideographic spaces',
      text.replaceAll(
        /(?<=\S) {4,}(?=\S|\u3000)/gu,
        (gap) => '\u3000'.repeat(gap.length / 2) + ' '.repeat(gap.length % 2),
      ),
    ],
  ])('%s', (_, changed) => {
    const bodies = articlesOf(changed).map(({ body }) => body);
    expect(bodies).toEqual(articlesOf(text).map(({ body }) => body));
  });
});
