import type { PairBag } from './pair-bag.ts';

/** How often each character stands on a page, by its number, and how many characters it has. */
export interface Background {
  readonly counts: Float64Array;
  readonly all: number;
  /** A zero for every character: room to compare in. */
  readonly spread: Float64Array;
}

export const backgroundOf = (bags: readonly PairBag[], characters: number): Background => {
  const counts = new Float64Array(characters);
  for (const bag of bags) for (let i = 0; i < bag.pairs.length; i++) counts[bag.pairs[i]!]! += bag.counts[i]!;
  return { counts, all: counts.reduce((sum, n) => sum + n, 0), spread: new Float64Array(characters) };
};

/** A text's counts are mixed with so many characters of the page as a whole (Dirichlet prior, Zhai, Lafferty 2004). */
const PRIOR = 150;

/**
 * The log of how much likelier a text of `size` characters that holds a character `n` times makes it than the page does,
 * which holds it `onPage` times among `all`.
 */
export const logRatio = (n: number, size: number, onPage: number, all: number): number =>
  Math.log(((n * all) / onPage + PRIOR) / (size + PRIOR));

/**
 * The mean log of how much likelier one text makes a character of another than the page does (query likelihood, Ponte, Croft
 * 1998): above 0 where both speak of one thing.
 */
export const likelihoodOf = (text: PairBag, under: PairBag, { counts, all, spread }: Background): number => {
  for (let i = 0; i < under.pairs.length; i++) spread[under.pairs[i]!] = under.counts[i]!;
  const { size } = under;
  const none = logRatio(0, size, 1, all);
  let [sum, weighed] = [0, 0];
  for (let i = 0; i < text.pairs.length; i++) {
    const [character, n] = [text.pairs[i]!, text.counts[i]!];
    if (counts[character] === 0) continue;
    weighed += n;
    const held = spread[character]!;
    sum += n * (held === 0 ? none : logRatio(held, size, counts[character]!, all));
  }
  for (let i = 0; i < under.pairs.length; i++) spread[under.pairs[i]!] = 0;
  return weighed > 0 ? sum / weighed : 0;
};
