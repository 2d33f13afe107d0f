import { writePairs } from '../hanzi/character-pairs.ts';
import type { SetLine } from '../model/set-line.ts';

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

/** How much of each line stands again on other lines, as bins: too short to tell, none, some, half, most. */
export const echoes = (lines: readonly SetLine[]): Uint8Array => {
  const pairs = new Uint32Array(lines.reduce((sum, { line }) => sum + line.text.length, 0));
  const ends = new Int32Array(lines.length);
  let at = 0;
  for (let i = 0; i < lines.length; i++) ends[i] = at = writePairs(lines[i]!.line.text, pairs, at);
  const table = tableFor(at);
  const slots = new Int32Array(at);
  for (let i = 0, k = 0; i < lines.length; i++) for (; k < ends[i]!; k++) slots[k] = meet(table, pairs[k]!, i);
  return binned(ends, slots, table);
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
