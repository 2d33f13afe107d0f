import { writePairs } from '../hanzi/character-pairs.ts';
import { pairNumbers } from '../hanzi/pair-numbers.ts';
import type { PairBag } from './pair-bag.ts';

/** Counts the pairs of a page's texts, and numbers them as they are met, so that all that is counted lies in arrays. */
export interface PairCounter {
  /** How many different pairs were met so far. */
  readonly size: () => number;
  /** The number of a pair, or undefined where it was never met. */
  readonly find: (pair: number) => number | undefined;
  readonly bagOf: (text: string) => PairBag;
  readonly merge: (bags: readonly PairBag[]) => PairBag;
}

/** @param writeTerms writes what is counted of a text: its pairs, or its characters one by one */
export const pairCounter = (writeTerms: typeof writePairs = writePairs): PairCounter => {
  const numbers = pairNumbers();
  let counted = new Int32Array(4096);
  /** Room for what is met in a text. */
  let met = new Uint32Array(1024);
  const makeRoom = (terms: number): void => {
    if (terms > met.length) met = new Uint32Array(2 * terms);
  };
  const numberOf = (pair: number): number => {
    const number = numbers.numberOf(pair);
    if (number >= counted.length) {
      const wider = new Int32Array(counted.length * 2);
      wider.set(counted);
      counted = wider;
    }
    return number;
  };
  const gather = (different: number): PairBag => {
    const pairs = new Int32Array(different);
    const counts = new Int32Array(different);
    let size = 0;
    for (let i = 0; i < different; i++) {
      const pair = met[i]!;
      pairs[i] = pair;
      size += counts[i] = counted[pair]!;
      counted[pair] = 0;
    }
    return { pairs, counts, size };
  };
  return {
    size: numbers.size,
    find: numbers.find,
    bagOf: (text) => {
      makeRoom(text.length);
      const end = writeTerms(text, met, 0);
      let different = 0;
      for (let i = 0; i < end; i++) {
        const pair = numberOf(met[i]!);
        if (counted[pair]!++ === 0) met[different++] = pair;
      }
      return gather(different);
    },
    merge: (bags) => {
      if (bags.length === 1) return bags[0]!;
      makeRoom(bags.reduce((n, { pairs }) => n + pairs.length, 0));
      let different = 0;
      for (const { pairs, counts } of bags)
        for (let i = 0; i < pairs.length; i++) {
          const pair = pairs[i]!;
          if (counted[pair] === 0) met[different++] = pair;
          counted[pair]! += counts[i]!;
        }
      return gather(different);
    },
  };
};
