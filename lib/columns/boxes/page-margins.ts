import { endsWithCredit, readsLikeCaption } from '../../hanzi/cues.ts';
import type { BoxBlock } from './chain-blocks.ts';
import { extentOf } from './framed-line.ts';

/** The blocks of a page, the rows at its head and foot apart. */
export interface Margins {
  readonly head: readonly BoxBlock[];
  readonly inner: readonly BoxBlock[];
  readonly foot: readonly BoxBlock[];
}

/** White this wide (in em) parts a folio or a foot line from the page. */
const WHITE = 1;
/** Type that no heading is set in, in em. */
const SMALL = 1.15;

interface Row {
  readonly blocks: readonly BoxBlock[];
  readonly from: number;
  readonly to: number;
}

/**
 * Takes the folio at a page's head and the line at its foot off: rows of single short lines with white right across the
 * page. Rows are the page's own, whichever way its text runs.
 */
export function pageMargins(blocks: readonly BoxBlock[], em: number, vertical: boolean): Margins {
  const rows = rowsOf(blocks, em, vertical);
  const width = lengthAcross(blocks, vertical);
  const isMargin = (row: Row): boolean =>
    isMarginal(row, width, vertical) && !row.blocks.some((block) => fillsColumn(block, blocks, em));
  const headRows = leadingRows(rows, isMargin, em);
  const footRows = leadingRows(rows.toReversed().slice(0, rows.length - headRows.length), isMargin, em).toReversed();
  const flat = (some: readonly Row[]): readonly BoxBlock[] => some.flatMap((row) => row.blocks);
  if (headRows.length + footRows.length === rows.length) return { head: [], inner: blocks, foot: [] };
  return {
    head: flat(headRows),
    inner: flat(rows.slice(headRows.length, rows.length - footRows.length)),
    foot: flat(footRows),
  };
}

/** Rows from the page's edge, the last of which has small type: a row of large lines alone may be headings. */
function leadingRows(rows: readonly Row[], isMargin: (row: Row) => boolean, em: number): readonly Row[] {
  const end = rows.findIndex((row) => !isMargin(row));
  const margin = rows.slice(0, Math.min(end < 0 ? rows.length : end, 3));
  return margin.slice(0, 1 + margin.findLastIndex((row) => row.blocks.some((block) => block.size < SMALL * em)));
}

/** Blocks that overlap down the page, parted by white from the next. */
function rowsOf(blocks: readonly BoxBlock[], em: number, vertical: boolean): readonly Row[] {
  const sorted = blocks
    .map((block) => (vertical ? { block, from: block.u0, to: block.u1 } : { block, from: block.v0, to: block.v1 }))
    .toSorted((a, b) => a.from - b.from);
  const rows: { blocks: BoxBlock[]; from: number; to: number }[] = [];
  for (const { block, from, to } of sorted) {
    const row = rows.at(-1);
    if (row && from < row.to + WHITE * em) {
      row.blocks.push(block);
      row.to = Math.max(row.to, to);
    } else rows.push({ blocks: [block], from, to });
  }
  return rows;
}

/**
 * Single lines that run across the page: several apart, or one that is short. A row of one long line is a heading; a row
 * that holds more than single lines is the page; captions under pictures at a page's foot are no foot lines.
 */
function isMarginal(row: Row, width: number, vertical: boolean): boolean {
  if (!row.blocks.every((block) => isSingleAcross(block, vertical))) return false;
  const lengths = row.blocks.map((block) => lengthAcross([block], vertical));
  const longest = Math.max(...lengths);
  const several = row.blocks.length > 1 && lengthAcross(row.blocks, vertical) > 0.5 * width;
  return several ? longest < 0.4 * width : longest < 0.3 * width;
}

/** Whether a line is as long and starts where the lines of a column do: white above it is a lost line's. */
function fillsColumn(block: BoxBlock, blocks: readonly BoxBlock[], em: number): boolean {
  const column = blocks.find(
    (other) =>
      other.lines.length > 3 && Math.abs(other.u0 - block.u0) < 0.3 * em && Math.abs(other.u1 - block.u1) < 0.5 * em,
  );
  return column !== undefined && Math.abs(column.size - block.size) < 0.1 * em;
}

function isSingleAcross(block: BoxBlock, vertical: boolean): boolean {
  const [line] = block.lines;
  if (!line || block.lines.length > 1 || line.crosswise !== vertical) return false;
  return !readsLikeCaption(line.text) && !endsWithCredit(line.text);
}

/** How much of the page's width some blocks take together. */
function lengthAcross(blocks: readonly BoxBlock[], vertical: boolean): number {
  const all = extentOf(blocks);
  return vertical ? all.v1 - all.v0 : all.u1 - all.u0;
}
