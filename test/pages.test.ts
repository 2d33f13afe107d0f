import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reflow } from '../lib/reflow.ts';
import { readGold, type ReadGold } from './support/read-gold.ts';
import { plainResult, type PlainResult } from './support/score/plain-result.ts';
import { scorePage } from './support/score/score-page.ts';
import { evenSpaces, squeeze } from './support/score/squeeze.ts';
import type { GoldArticle } from './support/typesetter/typeset-page.ts';

const pages = join(import.meta.dirname, 'pages');
const shared = join(import.meta.dirname, '../../shared/pages/liaoyuan-2022-05-09');

/** Every page is a folder of `input.txt` and `expected.json`; where either is missing, reading it fails the test. */
const folders = [
  ...readdirSync(pages).map((name) => [name, join(pages, name), 'expected.json'] as const),
  ...(existsSync(shared) ? [['liaoyuan-2022-05-09', shared, 'gold.json'] as const] : []),
];

function evenArticle({ kicker, headline, deck, paragraphs, captions }: GoldArticle) {
  return {
    kicker: kicker && evenSpaces(kicker),
    headline: headline.map(evenSpaces),
    deck: deck && evenSpaces(deck),
    paragraphs: paragraphs.map(evenSpaces),
    captions: captions.map(({ text, credit }) => ({ text: evenSpaces(text), credit: credit && evenSpaces(credit) })),
  };
}

/** The found articles in the order of the expected ones, those that stand for none after them. */
function inOrder(expected: ReadGold, result: PlainResult): readonly GoldArticle[] {
  const { pairs } = scorePage('', expected, result);
  const paired = expected.articles.map((_, i) => pairs.get(i)).filter((j) => j !== undefined);
  const rest = result.articles.map((_, j) => j).filter((j) => !paired.includes(j));
  return [...paired, ...rest].flatMap((j) => result.articles[j] ?? []);
}

/**
 * How many articles of a page still need repair, or are none: faults that are known, in the open. A page that gets better
 * fails as one that gets worse does, until its number here is mended.
 */
const STILL_WRONG = JSON.parse(readFileSync(join(import.meta.dirname, 'still-wrong.json'), 'utf8')) as Readonly<
  Record<string, number>
>;

/** How many of the expected articles were not found without repair, and how many were found that are none. */
function countWrong(expected: ReadGold, result: PlainResult): number {
  const found = inOrder(expected, result).map((article) => JSON.stringify(evenArticle(article)));
  const want = expected.articles.map((article) => JSON.stringify(evenArticle(article)));
  const missing = want.filter((article) => !found.includes(article)).length;
  return missing + Math.max(0, found.length - want.length);
}

describe.each(folders)('the page %s', (slug, folder, file) => {
  const text = readFileSync(join(folder, 'input.txt'), 'utf8');
  const expected = readGold(readFileSync(join(folder, file), 'utf8'));
  const result = plainResult(reflow({ text }));

  it('has no more articles that need repair, and no fewer, than are known to', () => {
    expect(countWrong(expected, result)).toBe(STILL_WRONG[slug] ?? 0);
  });

  it('keeps its furniture out of them', () => {
    const outside = squeeze([...result.furniture, ...result.unplaced].join('\n'));
    expect(expected.furniture.filter((piece) => !outside.includes(squeeze(piece)))).toEqual([]);
  });

  it('keeps every character', () => {
    const { characters, kept, invented } = scorePage(text, expected, result).counts;
    expect({ kept, invented }).toEqual({ kept: characters, invented: 0 });
  });
});

describe.each(folders.filter(([slug]) => !STILL_WRONG[slug]))('the page %s', (_, folder, file) => {
  it('gives its articles, none too many, without repair', () => {
    const expected = readGold(readFileSync(join(folder, file), 'utf8'));
    const result = plainResult(reflow({ text: readFileSync(join(folder, 'input.txt'), 'utf8') }));
    expect(inOrder(expected, result).map(evenArticle)).toEqual(expected.articles.map(evenArticle));
  });
});
