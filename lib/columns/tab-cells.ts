import type { Line } from '../model/line.ts';
import type { Segment } from './find-gutters.ts';

/** White space with a tab in it, and the indent behind it. */
const GAP = /[^\S\u3000]*\t[^\S\u3000]*/gu;
/** At least so many rows, and this share of all, have a tab. */
const FEWEST_ROWS = 3;
const SHARE = 0.5;
/** Cells narrower than this on the whole, in characters, are those of a table. */
const NARROWEST = 5;

/** A cell of a line, and how many tabs stand before it on the line. */
interface Tabbed extends Segment {
  readonly tabs: number;
}

const tabbed = ({ text }: Line): Tabbed[] => {
  const cells: Tabbed[] = [];
  let [from, tabs] = [0, 0];
  for (const { 0: gap, index } of text.matchAll(GAP)) {
    cells.push({ from, to: index, at: 0, tabs });
    from = index + gap.length;
    tabs += gap.replaceAll(/[^\t]/gu, '').length;
  }
  return [...cells, { from, to: text.length, at: 0, tabs }];
};

/**
 * The cells of a block whose columns are parted by tabs, as the cells of a table are when they are copied: as many tabs as
 * columns lie between, or, where they only fill up the room, any number. None where few lines have a tab, or cells are narrow.
 */
export const tabCells = (block: readonly Line[]): (Segment | undefined)[][] | undefined => {
  if (!block.some(({ text }) => text.includes('\t'))) return undefined;
  const rows = block.map(tabbed);
  const parted = rows.filter((cells) => cells.length > 1);
  if (parted.length < Math.max(FEWEST_ROWS, SHARE * rows.length)) return undefined;
  const columns = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const isCounted = rows.every((cells) => cells.at(-1)!.tabs < columns);
  const lengths = parted.flatMap((cells) => cells.map(({ from, to }) => to - from)).toSorted((a, b) => a - b);
  if (lengths[lengths.length >> 1]! < NARROWEST) return undefined;
  return rows.map((cells) => {
    const row = new Array<Segment | undefined>(columns).fill(undefined);
    cells.forEach((cell, i) => (row[isCounted ? cell.tabs : i] = cell));
    return row;
  });
};
