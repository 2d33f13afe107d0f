import { type BoxBlock, blockOf } from './chain-blocks.ts';
import { type FramedLine, sharedV } from './framed-line.ts';

/** The lines of some blocks row by row, a block each: those that overlap across belong to one row. */
export function rowsOf(blocks: readonly BoxBlock[]): readonly BoxBlock[] {
  const rows: FramedLine[][] = [];
  const middle = (line: FramedLine): number => line.v0 + line.v1;
  for (const line of blocks.flatMap((block) => block.lines).toSorted((a, b) => middle(a) - middle(b))) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    const isBeside = first && sharedV(first, line) > 0.5 * Math.min(first.v1 - first.v0, line.v1 - line.v0);
    if (row && isBeside) row.push(line);
    else rows.push([line]);
  }
  return rows.map((row) => blockOf(row.toSorted((a, b) => a.u0 - b.u0)));
}
