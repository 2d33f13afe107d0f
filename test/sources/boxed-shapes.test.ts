import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reflow } from '../../lib/reflow.ts';
import { pageSources } from '../../lib/sources/page-sources.ts';
import { readPage } from '../../lib/sources/read-page.ts';
import { boxedMarkup, printedLines } from '../support/boxed-markup.ts';
import { readGold } from '../support/read-gold.ts';
import { plainResult } from '../support/score/plain-result.ts';
import { finish } from './support/read-document.ts';

const expected = readGold(readFileSync(join(import.meta.dirname, '../pages/archive-page/expected.json'), 'utf8'));

/** What is compared: everything but white space, articles by their headlines. */
const compared = (articles: readonly object[]): readonly string[] =>
  articles.map((article) => JSON.stringify(article).replace(/\s/gu, '')).toSorted();

describe.each(Object.entries(boxedMarkup))('the sample page as %s, its lines row by row', (shape, { kind, markup }) => {
  const document = new DOMParser().parseFromString(markup, kind === 'html' ? 'text/html' : 'text/xml');
  const reading = finish(readPage(document, [document], pageSources));

  it('is known for what it is', () => {
    expect(reading).toMatchObject({ shape });
  });

  it('gives its articles, each with its heading and its caption', () => {
    if (!('source' in reading)) throw new Error(`nothing was read: ${reading.why}`);
    expect(compared(plainResult(reflow(reading.source)).articles)).toEqual(compared(expected.articles));
  });

  it('leads each line back to the page', () => {
    if (!('source' in reading)) throw new Error(`nothing was read: ${reading.why}`);
    const anchored = reading.anchors.map(({ span }) => reading.source.text.slice(span.start, span.end));
    expect(anchored.join('').replace(/\s/gu, '')).toBe(
      printedLines
        .map(({ text }) => text)
        .join('')
        .replace(/\s/gu, ''),
    );
  });
});
