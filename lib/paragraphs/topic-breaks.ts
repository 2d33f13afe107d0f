/** A pair taken up again within so many lines holds them together; one on more lines than that is anybody's. */
const REACH = 40;
const COMMON = 9;
/** An edge is held against the edges of so many lines above and below it. */
const AROUND = 12;

/** For each line how many pairs of characters are taken up again across its upper edge, rare ones for more. */
const crossings = (ends: Int32Array, slots: Int32Array, size: number): Float64Array => {
  const times = new Uint16Array(size);
  for (const slot of slots) times[slot]!++;
  const last = new Int32Array(size).fill(-2 * REACH);
  const change = new Float64Array(ends.length + 1);
  for (let i = 0, k = 0; i < ends.length; i++)
    for (; k < ends[i]!; k++) {
      const slot = slots[k]!;
      const from = last[slot]!;
      last[slot] = i;
      if (from === i || i - from > REACH || times[slot]! > COMMON) continue;
      change[from + 1]! += 1 / times[slot]!;
      change[i + 1]! -= 1 / times[slot]!;
    }
  const crossed = change.subarray(0, ends.length);
  for (let i = 1; i < crossed.length; i++) crossed[i]! += crossed[i - 1]!;
  return crossed;
};

/**
 * For each line how much less is taken up again across its upper edge than across the edges around it, −1 to 1: above 0
 * where the topic may change (lexical chains, Morris, Hirst 1991; the comparison with the edges around, Hearst 1997).
 *
 * @param ends where each line's pairs end among all
 * @param slots for each pair a number below `size`, the same for the same pair
 */
export const topicBreaks = (ends: Int32Array, slots: Int32Array, size: number): Float32Array => {
  const crossed = crossings(ends, slots, size);
  const sums = new Float64Array(crossed.length + 1);
  for (let i = 0; i < crossed.length; i++) sums[i + 1] = sums[i]! + crossed[i]!;
  const breaks = new Float32Array(crossed.length);
  for (let i = 0; i < crossed.length; i++) {
    const from = Math.max(0, i - AROUND);
    const to = Math.min(crossed.length, i + AROUND + 1);
    const around = (sums[to]! - sums[from]!) / (to - from);
    breaks[i] = (around - crossed[i]!) / (around + crossed[i]! + 0.5);
  }
  return breaks;
};
