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

describe.each(folders)('the page %s', (_, folder, file) => {
  const text = readFileSync(join(folder, 'input.txt'), 'utf8');
  const expected = readGold(readFileSync(join(folder, file), 'utf8'));
  const result = plainResult(reflow({ text }));

  it('gives its articles, none too many, without repair', () => {
    expect(inOrder(expected, result).map(evenArticle)).toEqual(expected.articles.map(evenArticle));
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
