/** Numbers pairs in the order in which they are met. No pair is 0: its characters are none of them U+0000. */
export interface PairNumbers {
  readonly size: () => number;
  /** The number of a pair, or undefined where it was never met. */
  readonly find: (pair: number) => number | undefined;
  readonly numberOf: (pair: number) => number;
}

const FREE = 0;
const HASH = 0x9e3779b1;

/** Where a pair stands, or may be put: open addressing, at most half full. */
const slotOf = (pairs: Uint32Array, pair: number): number => {
  const last = pairs.length - 1;
  let slot = (Math.imul(pair, HASH) >>> 8) & last;
  while (pairs[slot] !== FREE && pairs[slot] !== pair) slot = (slot + 1) & last;
  return slot;
};

/** @param expected how many different pairs there is room for from the start */
export const pairNumbers = (expected = 1 << 12): PairNumbers => {
  let pairs = new Uint32Array(2 ** Math.ceil(Math.log2(2 * expected + 1)));
  let numbers = new Int32Array(pairs.length);
  let size = 0;
  const widen = (): void => {
    const [fewer, earlier] = [pairs, numbers];
    pairs = new Uint32Array(2 * fewer.length);
    numbers = new Int32Array(pairs.length);
    fewer.forEach((pair, from) => {
      if (pair === FREE) return;
      const slot = slotOf(pairs, pair);
      pairs[slot] = pair;
      numbers[slot] = earlier[from]!;
    });
  };
  return {
    size: () => size,
    find: (pair) => {
      const slot = slotOf(pairs, pair);
      return pairs[slot] === pair ? numbers[slot] : undefined;
    },
    numberOf: (pair) => {
      const slot = slotOf(pairs, pair);
      if (pairs[slot] === pair) return numbers[slot]!;
      pairs[slot] = pair;
      numbers[slot] = size++;
      if (2 * size > pairs.length) widen();
      return size - 1;
    },
  };
};
