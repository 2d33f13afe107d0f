import { writePairs } from '../hanzi/character-pairs.ts';
import { pairNumbers } from '../hanzi/pair-numbers.ts';
import type { SetLine } from '../model/set-line.ts';
import { topicBreaks } from './topic-breaks.ts';

/** What stands again of each line: anywhere on the page, and on the lines near it. */
export interface Echoes {
  /** How much stands again on other lines, as bins: too short to tell, none, some, half, most. */
  readonly anywhere: Uint8Array;
  /** How much stands again above and below it, not far away: three times the bin of the one plus that of the other. */
  readonly near: Uint8Array;
  /** How little is taken up again across the line's upper edge: see `topicBreaks`. */
  readonly breaks: Float32Array;
}

export const echoes = (lines: readonly SetLine[]): Echoes => {
  const pairs = new Uint32Array(lines.reduce((sum, { line }) => sum + line.text.length, 0));
  const ends = new Int32Array(lines.length);
  let at = 0;
  for (let i = 0; i < lines.length; i++) ends[i] = at = writePairs(lines[i]!.line.text, pairs, at);
  const { numberOf, size } = pairNumbers(at);
  const numbers = new Int32Array(at);
  for (let k = 0; k < at; k++) numbers[k] = numberOf(pairs[k]!);
  return {
    anywhere: binned(ends, numbers, size()),
    near: nearBins(ends, numbers, size()),
    breaks: topicBreaks(ends, numbers, size()),
  };
};

/** What stands again within so many lines may be of one article. */
const NEAR = 45;

const nearBin = (met: number, count: number): number => (met === 0 ? 0 : met < 0.3 * count ? 1 : 2);

/** For each line how many of its pairs stand again near it, on the side that the walk comes from. */
const countNear = (ends: Int32Array, numbers: Int32Array, size: number, step: 1 | -1): Int32Array => {
  const last = new Int32Array(size).fill(-NEAR * 2);
  const counts = new Int32Array(ends.length);
  for (let n = 0; n < ends.length; n++) {
    const i = step === 1 ? n : ends.length - 1 - n;
    const from = i === 0 ? 0 : ends[i - 1]!;
    for (let k = from; k < ends[i]!; k++) if (n - last[numbers[k]!]! <= NEAR) counts[i]!++;
    for (let k = from; k < ends[i]!; k++) last[numbers[k]!] = n;
  }
  return counts;
};

const nearBins = (ends: Int32Array, numbers: Int32Array, size: number): Uint8Array => {
  const above = countNear(ends, numbers, size, 1);
  const below = countNear(ends, numbers, size, -1);
  const bins = new Uint8Array(ends.length);
  for (let i = 0; i < bins.length; i++) {
    const count = ends[i]! - (i === 0 ? 0 : ends[i - 1]!);
    bins[i] = 3 * nearBin(above[i]!, count) + nearBin(below[i]!, count);
  }
  return bins;
};

/** For each pair, by its number, whether it stands on more lines than one. */
const metAgain = (ends: Int32Array, numbers: Int32Array, size: number): Uint8Array => {
  const first = new Int32Array(size).fill(-1);
  const again = new Uint8Array(size);
  for (let i = 0, k = 0; i < ends.length; i++)
    for (; k < ends[i]!; k++) {
      const pair = numbers[k]!;
      if (first[pair] === -1) first[pair] = i;
      else if (first[pair] !== i) again[pair] = 1;
    }
  return again;
};

const binned = (ends: Int32Array, numbers: Int32Array, size: number): Uint8Array => {
  const again = metAgain(ends, numbers, size);
  const bins = new Uint8Array(ends.length);
  for (let i = 0, k = 0; i < ends.length; i++) {
    const count = ends[i]! - k;
    let met = 0;
    for (; k < ends[i]!; k++) met += again[numbers[k]!]!;
    const share = met / count;
    bins[i] = count < 2 ? 0 : share === 0 ? 1 : share < 0.34 ? 2 : share < 0.67 ? 3 : 4;
  }
  return bins;
};
