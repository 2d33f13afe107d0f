import type { Line } from '../model/line.ts';
import { findBlocks } from './find-blocks.ts';
import { tabCells } from './tab-cells.ts';
import { cellsBetween, findLanes } from './find-lanes.ts';
import { findGutters, type Segment, segmentsOf } from './find-gutters.ts';

/** A line that stands in one of several columns side by side knows which; 0 is the first. */
export interface ColumnLine {
  readonly line: Line;
  readonly column: number;
}

/** Cuts a stretch out of a source as a line, as the stage before did. */
export type CutLine = (start: number, end: number, blanksBefore: number) => Line | null;

/**
 * The column of each segment of a text line: columns in their order, each as near to its segment as can be. A line with a
 * segment for every column fills them one after another, wherever the white space between has pushed them.
 */
const columnsOf = (segments: readonly Segment[], gutters: readonly number[]): number[] => {
  if (segments.length > gutters.length) return segments.map((segment) => nearest(segment, gutters));
  let best = segments.map((_, k) => k);
  let least = Infinity;
  const choose = (chosen: readonly number[], cost: number): void => {
    const k = chosen.length;
    if (cost >= least) return;
    if (k === segments.length) {
      best = [...chosen];
      least = cost;
      return;
    }
    const last = gutters.length - (segments.length - k);
    for (let column = (chosen.at(-1) ?? -1) + 1; column <= last; column++)
      choose([...chosen, column], cost + Math.abs(segments[k]!.at - gutters[column]!));
  };
  choose([], 0);
  return best;
};

const nearest = ({ at }: Segment, gutters: readonly number[]): number =>
  gutters.reduce((best, gutter, i) => (Math.abs(at - gutter) < Math.abs(at - gutters[best]!) ? i : best), 0);

/** The cells of one text line, column after column; segments that share a column stay one cell. */
const cellsOf = (segments: readonly Segment[], gutters: readonly number[]): (Segment | undefined)[] => {
  const cells = new Array<Segment | undefined>(gutters.length).fill(undefined);
  columnsOf(segments, gutters).forEach((column, k) => {
    const there = cells[column];
    cells[column] = there ? { ...there, to: segments[k]!.to } : segments[k];
  });
  return cells;
};

/** The cells of a block's lines, column after column: parted at tabs, where most lines start again, or by the white that runs down. */
const cellsOfBlock = (block: readonly Line[]): (Segment | undefined)[][] => {
  const tabbed = tabCells(block);
  if (tabbed) return tabbed;
  const rows = block.map(segmentsOf);
  const gutters = findGutters(rows);
  const lanes = findLanes(block);
  return lanes.length + 1 >= gutters.length
    ? block.map((line) => cellsBetween(line, lanes))
    : rows.map((segments) => cellsOf(segments, gutters));
};

const partBlock = (block: readonly Line[], cut: CutLine): ColumnLine[] => {
  const cells = cellsOfBlock(block);
  const columns = cells[0]!.length;
  if (columns === 1) return block.map((line) => ({ line, column: 0 }));
  return Array.from({ length: columns }, (_, column) =>
    block.flatMap((line, i) => {
      const cell = cells[i]![column];
      if (!cell) return [];
      const start = line.span.start + cell.from;
      const isLeftEdge = cell.from === 0;
      const blanks = i === 0 && column === 0 ? line.blanksBefore : 0;
      const found = cut(isLeftEdge ? line.span.start : start, line.span.start + cell.to, blanks);
      return found ? [{ line: isLeftEdge ? { ...found, inset: column === 0 ? line.inset : 0 } : found, column }] : [];
    }),
  ).flat();
};

/**
 * Reads columns that stand side by side on one text line, parted by a gutter of spaces, one after another. A single column
 * comes back as it was.
 */
export const partColumns = (lines: readonly Line[], cut: CutLine): ColumnLine[] =>
  findBlocks(lines).flatMap((block) => partBlock(block, cut));
