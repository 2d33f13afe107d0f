import { writePairs } from '../hanzi/character-pairs.ts';
import type { SetLine } from '../model/set-line.ts';
import { topicBreaks } from './topic-breaks.ts';

/** Where a pair was met: on which line first, and whether on another since. Open addressing, at most half full. */
interface Table {
  readonly pairs: Uint32Array;
  readonly line: Int32Array;
  readonly again: Uint8Array;
}

const HASH = 0x9e3779b1;

/** No pair is 0: its characters are none of them U+0000. */
const FREE = 0;

const tableFor = (pairs: number): Table => {
  const size = 2 ** Math.max(4, Math.ceil(Math.log2(2 * pairs + 1)));
  return { pairs: new Uint32Array(size), line: new Int32Array(size), again: new Uint8Array(size) };
};

const slotOf = ({ pairs }: Table, pair: number): number => {
  const last = pairs.length - 1;
  let slot = (Math.imul(pair, HASH) >>> 8) & last;
  while (pairs[slot] !== FREE && pairs[slot] !== pair) slot = (slot + 1) & last;
  return slot;
};

const meet = (table: Table, pair: number, line: number): number => {
  const slot = slotOf(table, pair);
  if (table.pairs[slot] === FREE) {
    table.pairs[slot] = pair;
    table.line[slot] = line;
  } else if (table.line[slot] !== line) table.again[slot] = 1;
  return slot;
};

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
  const table = tableFor(at);
  const slots = new Int32Array(at);
  for (let i = 0, k = 0; i < lines.length; i++) for (; k < ends[i]!; k++) slots[k] = meet(table, pairs[k]!, i);
  return {
    anywhere: binned(ends, slots, table),
    near: nearBins(ends, slots, table.line.length),
    breaks: topicBreaks(ends, slots, table.line.length),
  };
};

/** What stands again within so many lines may be of one article. */
const NEAR = 45;

const nearBin = (met: number, count: number): number => (met === 0 ? 0 : met < 0.3 * count ? 1 : 2);

/** For each line how many of its pairs stand again near it, on the side that the walk comes from. */
const countNear = (ends: Int32Array, slots: Int32Array, size: number, step: 1 | -1): Int32Array => {
  const last = new Int32Array(size).fill(-NEAR * 2);
  const counts = new Int32Array(ends.length);
  for (let n = 0; n < ends.length; n++) {
    const i = step === 1 ? n : ends.length - 1 - n;
    const from = i === 0 ? 0 : ends[i - 1]!;
    for (let k = from; k < ends[i]!; k++) if (n - last[slots[k]!]! <= NEAR) counts[i]!++;
    for (let k = from; k < ends[i]!; k++) last[slots[k]!] = n;
  }
  return counts;
};

const nearBins = (ends: Int32Array, slots: Int32Array, size: number): Uint8Array => {
  const above = countNear(ends, slots, size, 1);
  const below = countNear(ends, slots, size, -1);
  const bins = new Uint8Array(ends.length);
  for (let i = 0; i < bins.length; i++) {
    const count = ends[i]! - (i === 0 ? 0 : ends[i - 1]!);
    bins[i] = 3 * nearBin(above[i]!, count) + nearBin(below[i]!, count);
  }
  return bins;
};

const binned = (ends: Int32Array, slots: Int32Array, { again }: Table): Uint8Array => {
  const bins = new Uint8Array(ends.length);
  for (let i = 0, k = 0; i < ends.length; i++) {
    const count = ends[i]! - k;
    let met = 0;
    for (; k < ends[i]!; k++) met += again[slots[k]!]!;
    const share = met / count;
    bins[i] = count < 2 ? 0 : share === 0 ? 1 : share < 0.34 ? 2 : share < 0.67 ? 3 : 4;
  }
  return bins;
};
