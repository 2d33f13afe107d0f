import { characterPairs } from '../hanzi/character-pairs.ts';

/** The character pairs of a text, each with how often it stands there. */
export type PairBag = ReadonlyMap<number, number>;

export const pairBag = (text: string): PairBag => {
  const bag = new Map<number, number>();
  for (const pair of characterPairs(text)) bag.set(pair, (bag.get(pair) ?? 0) + 1);
  return bag;
};

export const mergeBags = (bags: readonly PairBag[]): PairBag => {
  const all = new Map<number, number>();
  for (const bag of bags) for (const [pair, n] of bag) all.set(pair, (all.get(pair) ?? 0) + n);
  return all;
};

/** How rare a pair is among some texts: its inverse document frequency, ln((n + 1) / (df + ½)) (Sparck Jones 1972). */
export interface Rarity {
  readonly texts: number;
  readonly frequency: ReadonlyMap<number, number>;
}

export const rarityIn = (bags: readonly PairBag[]): Rarity => {
  const frequency = new Map<number, number>();
  for (const bag of bags) for (const pair of bag.keys()) frequency.set(pair, (frequency.get(pair) ?? 0) + 1);
  return { texts: bags.length, frequency };
};

export const weightOf = (pair: number, { texts, frequency }: Rarity): number =>
  Math.max(0, Math.log((texts + 1) / ((frequency.get(pair) ?? 0) + 0.5)));

/** How much of the rare pairs of `part` stands in `whole` too, 0 to 1. */
export const sharedPart = (part: PairBag, whole: PairBag, rarity: Rarity): number => {
  let all = 0;
  let shared = 0;
  for (const pair of part.keys()) {
    const weight = weightOf(pair, rarity);
    all += weight;
    if (whole.has(pair)) shared += weight;
  }
  return all > 0 ? shared / all : 0;
};

/** Cosine of two texts' rare pairs, 0 to 1. */
export const likeness = (a: PairBag, b: PairBag, rarity: Rarity): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [pair, n] of small) {
    const m = large.get(pair);
    if (m) dot += Math.sqrt(n * m) * weightOf(pair, rarity) ** 2;
  }
  const norm = (bag: PairBag): number => {
    let sum = 0;
    for (const [pair, n] of bag) sum += n * weightOf(pair, rarity) ** 2;
    return Math.sqrt(sum);
  };
  return dot === 0 ? 0 : dot / (norm(a) * norm(b));
};
