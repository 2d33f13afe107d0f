import type { ReadGold } from '../read-gold.ts';
import type { GoldArticle } from '../typesetter/typeset-page.ts';
import type { PlainResult } from './plain-result.ts';
import { scorePage } from './score-page.ts';
import { evenSpaces } from './squeeze.ts';

/** An article whose white space is told the same way everywhere. */
export function evenArticle({ kicker, headline, deck, paragraphs, captions }: GoldArticle) {
  return {
    kicker: kicker && evenSpaces(kicker),
    headline: headline.map(evenSpaces),
    deck: deck && evenSpaces(deck),
    paragraphs: paragraphs.map(evenSpaces),
    captions: captions.map(({ text, credit }) => ({ text: evenSpaces(text), credit: credit && evenSpaces(credit) })),
  };
}

/** The found articles in the order of the expected ones, those that stand for none after them. */
export function inOrder(expected: ReadGold, result: PlainResult): readonly GoldArticle[] {
  const { pairs } = scorePage('', expected, result);
  const paired = expected.articles.map((_, i) => pairs.get(i)).filter((j) => j !== undefined);
  const rest = result.articles.map((_, j) => j).filter((j) => !paired.includes(j));
  return [...paired, ...rest].flatMap((j) => result.articles[j] ?? []);
}

/** How many of the expected articles were not found without repair, and how many were found that are none. */
export function countWrong(expected: ReadGold, result: PlainResult): number {
  const found = inOrder(expected, result).map((article) => JSON.stringify(evenArticle(article)));
  const want = expected.articles.map((article) => JSON.stringify(evenArticle(article)));
  const missing = want.filter((article) => !found.includes(article)).length;
  return missing + Math.max(0, found.length - want.length);
}
