/** The character pairs of a text, by their numbers in the order in which they are met, each with how often it stands there. */
export interface PairBag {
  readonly pairs: Int32Array;
  readonly counts: Int32Array;
  /** How many pairs it holds in all. */
  readonly size: number;
}

/** How rare each pair is among some texts: the square of its weight, by its number. */
export type SquaredRarity = Float64Array;

/** Inverse document frequency, ln((n + 1) / (df + ½)) (Sparck Jones 1972): the weight of a pair by how many of the texts hold it. */
export const rarityWeights = (texts: number): Float64Array =>
  Float64Array.from({ length: texts + 1 }, (_, held) => Math.max(0, Math.log((texts + 1) / (held + 0.5))));

/** How rare each of so many pairs is among texts, each told by the bags of its parts. */
export const squaredRarity = (texts: readonly (readonly PairBag[])[], pairs: number): SquaredRarity => {
  const held = new Int32Array(pairs);
  const last = new Int32Array(pairs).fill(-1);
  texts.forEach((bags, text) => {
    for (const bag of bags)
      for (const pair of bag.pairs) {
        if (last[pair] !== text) held[pair]!++;
        last[pair] = text;
      }
  });
  const squares = rarityWeights(texts.length).map((weight) => weight * weight);
  const rarity = new Float64Array(pairs);
  for (let pair = 0; pair < pairs; pair++) rarity[pair] = squares[held[pair]!]!;
  return rarity;
};

/** A bag with its length as a vector of rare pairs. */
export interface MeasuredBag extends PairBag {
  readonly norm: number;
}

export const measureBag = ({ pairs, counts, size }: PairBag, rarity: SquaredRarity): MeasuredBag => {
  let sum = 0;
  for (let i = 0; i < pairs.length; i++) sum += counts[i]! * rarity[pairs[i]!]!;
  return { pairs, counts, size, norm: Math.sqrt(sum) };
};

/** Cosine of two texts' rare pairs, 0 to 1. `spread` holds a zero for every pair, before and after. */
export const likeness = (a: MeasuredBag, b: MeasuredBag, rarity: SquaredRarity, spread: Int32Array): number => {
  const [small, large] = a.pairs.length <= b.pairs.length ? [a, b] : [b, a];
  for (let i = 0; i < large.pairs.length; i++) spread[large.pairs[i]!] = large.counts[i]!;
  let dot = 0;
  for (let i = 0; i < small.pairs.length; i++) {
    const pair = small.pairs[i]!;
    const m = spread[pair]!;
    if (m) dot += Math.sqrt(small.counts[i]! * m) * rarity[pair]!;
  }
  for (let i = 0; i < large.pairs.length; i++) spread[large.pairs[i]!] = 0;
  return dot === 0 ? 0 : dot / (a.norm * b.norm);
};
