import type { MapSheet } from '../model/page-map.ts';
import type { MapLine, MapPart } from './map-lines.ts';

/** A part of a line and where it is drawn. */
export interface DrawnPart extends MapSheet {
  readonly part: MapPart;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly drawn: readonly DrawnPart[];
}

/** How much of a line's height its bar takes: the rest is the white between lines. */
export const BAR = 0.62;
/** White between columns, and what a blank line adds, in em. */
const GUTTER = 1.5;
const BLANK = 0.6;
/** Narrower and wider columns would be no picture of a newspaper; lines of several columns side by side need more. */
const NARROWEST = 8;
const WIDEST = 40;
const WIDEST_ABREAST = 160;
/** A line of text that much wider than the column, a whole paragraph say, is drawn in several rows; others are made to fit. */
const FITS = 2.5;
/** A column ends at a blank line from here on, and at any line there, as parts of the height that those left to set would have if all were alike. */
const MAY_END = 0.92;
const MUST_END = 1.15;

/**
 * Draws lines whose place is unknown in the order of the text, column after column, widths in proportion. A column is as wide as
 * nine of ten lines; letter-spaced headings and wide captions are made to fit. In steps.
 *
 * @param aspect height of the picture as a multiple of its width
 */
export function* flowBars(lines: readonly MapLine[], aspect: number): Generator<undefined, Drawing> {
  if (lines.length === 0) return { width: 0, height: 0, drawn: [] };
  const measure = measureOf(lines);
  yield;
  const heights = lines.map((line) => rowsOf(line, measure));
  yield;
  const total = lines.reduce((sum, line, i) => sum + heights[i]! + gapBefore(line), 0);
  const columns = Math.max(1, Math.round(Math.sqrt(total / (aspect * (measure + GUTTER)))));
  yield;
  return yield* setColumns(lines, heights, { measure, columns, total });
}

/** After so many lines there is time for other things. */
const LINES_A_STEP = 20_000;

interface Setting {
  readonly measure: number;
  readonly columns: number;
  /** The height of all lines one below another. */
  readonly total: number;
}

function* setColumns(
  lines: readonly MapLine[],
  heights: readonly number[],
  { measure, columns, total }: Setting,
): Generator<undefined, Drawing> {
  const drawn: DrawnPart[] = [];
  let left = total;
  let [column, y, tallest, full] = [0, 0, 0, left / columns];
  for (const [i, line] of lines.entries()) {
    if (i % LINES_A_STEP === LINES_A_STEP - 1) yield;
    const isFull = y > full * MUST_END || (y > full * MAY_END && line.blanksBefore > 0);
    if (isFull && column < columns - 1) {
      column++;
      full = left / (columns - column);
      y = 0;
    } else if (y > 0) y += gapBefore(line);
    drawn.push(...drawLine(line, column * (measure + GUTTER), y, heights[i]!, measure));
    y += heights[i]!;
    left -= heights[i]! + gapBefore(line);
    tallest = Math.max(tallest, y);
  }
  return { width: column * (measure + GUTTER) + measure, height: tallest, drawn };
}

const drawLine = ({ extent, parts }: MapLine, x: number, y: number, rows: number, measure: number): DrawnPart[] => {
  const scale = rows > 1 || extent > measure ? measure / extent : 1;
  return parts.map((part) => ({
    part,
    x: x + part.from * scale,
    y: y + (1 - BAR) / 2,
    width: (part.to - part.from) * scale,
    height: rows - 1 + BAR,
  }));
};

const gapBefore = ({ blanksBefore }: MapLine): number => (blanksBefore > 0 ? BLANK : 0);

const rowsOf = ({ extent, parts }: MapLine, measure: number): number =>
  parts.length > 1 || parts[0]!.owner.kind === 'heading' || extent <= measure * FITS ? 1 : Math.ceil(extent / measure);

const measureOf = (lines: readonly MapLine[]): number => {
  const extents = new Float64Array(lines.length);
  for (const [i, { extent }] of lines.entries()) extents[i] = extent;
  const typical = extents.toSorted()[Math.floor((lines.length - 1) * 0.9)]!;
  const abreast = lines.filter(({ parts }) => parts.length > 1).length > lines.length / 3;
  return Math.min(Math.max(typical, NARROWEST), abreast ? WIDEST_ABREAST : WIDEST);
};
