import { characterPairs } from '../hanzi/character-pairs.ts';
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

/** @param termsOf what is counted of a text: its pairs, or its characters one by one */
export const pairCounter = (termsOf: (text: string) => Uint32Array = characterPairs): PairCounter => {
  const numbers = pairNumbers();
  let counted = new Int32Array(4096);
  const numberOf = (pair: number): number => {
    const number = numbers.numberOf(pair);
    if (number >= counted.length) {
      const wider = new Int32Array(counted.length * 2);
      wider.set(counted);
      counted = wider;
    }
    return number;
  };
  const gather = (met: Int32Array, different: number): PairBag => {
    const pairs = met.slice(0, different);
    const counts = new Int32Array(different);
    let size = 0;
    for (let i = 0; i < different; i++) {
      const pair = pairs[i]!;
      size += counts[i] = counted[pair]!;
      counted[pair] = 0;
    }
    return { pairs, counts, size };
  };
  return {
    size: numbers.size,
    find: numbers.find,
    bagOf: (text) => {
      const found = termsOf(text);
      const met = new Int32Array(found.length);
      let different = 0;
      for (let i = 0; i < found.length; i++) {
        const pair = numberOf(found[i]!);
        if (counted[pair]!++ === 0) met[different++] = pair;
      }
      return gather(met, different);
    },
    merge: (bags) => {
      if (bags.length === 1) return bags[0]!;
      const met = new Int32Array(bags.reduce((n, { pairs }) => n + pairs.length, 0));
      let different = 0;
      for (const { pairs, counts } of bags)
        for (let i = 0; i < pairs.length; i++) {
          const pair = pairs[i]!;
          if (counted[pair] === 0) met[different++] = pair;
          counted[pair]! += counts[i]!;
        }
      return gather(met, different);
    },
  };
};
