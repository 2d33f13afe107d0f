import { isSpace, widthOf } from '../hanzi/char-class.ts';
import type { Line } from '../model/line.ts';
import { NARROWEST_GAP } from './pieces.ts';

/** A stretch of a text line between two wide gaps: offsets in the line's text, and where it starts on the line, in em. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** Columns side by side start within this many em of one place: marks at line ends push the next column about. */
const PLAY = 1.6;
/** At least this many rows, and this share of the rows that have two segments, agree on where a column starts. */
const FEWEST_ROWS = 3;
const AGREEMENT = 0.5;
/** Narrower columns, in em, are those of a table. */
const NARROWEST_COLUMN = 5;

/**
 * Parts a line at its wide gaps. White space that ends with ideographic spaces is a gap followed by the indent of the next
 * column, which belongs to that column.
 */
export const segmentsOf = (line: Line): Segment[] => {
  const { text } = line;
  if (line.extent - line.width < NARROWEST_GAP) return [{ from: 0, to: text.length, at: line.inset }];
  const segments: Segment[] = [];
  let from = 0;
  let at = line.inset;
  let x = line.inset;
  for (let i = 0; i < text.length;) {
    if (!isSpace(text.charCodeAt(i))) {
      x += widthOf(text.charCodeAt(i++));
      continue;
    }
    let end = i;
    let gap = 0;
    let indent = 0;
    for (; end < text.length && isSpace(text.charCodeAt(end)); end++) {
      const width = widthOf(text.charCodeAt(end));
      gap += width;
      indent = width === 1 ? indent + 1 : 0;
    }
    const isIndent = indent > 0 && end - i > indent;
    if (gap >= NARROWEST_GAP && end - i >= 2) {
      segments.push({ from, to: i, at });
      from = isIndent ? end - indent : end;
      at = x + gap - (isIndent ? indent : 0);
    }
    x += gap;
    i = end;
  }
  segments.push({ from, to: text.length, at });
  return segments;
};

/** Where the columns of a block of text lines start, in em from its left edge; one place where it is a single column. */
export const findGutters = (rows: readonly (readonly Segment[])[]): number[] => {
  const left = rows.reduce((least, segments) => Math.min(least, segments[0]!.at), Infinity);
  const several = rows.filter((segments) => segments.length > 1 || segments[0]!.at > left + NARROWEST_COLUMN);
  if (several.length < FEWEST_ROWS || several.length < AGREEMENT * rows.length) return [left];
  const starts = rows.flatMap((segments) => segments.map(({ at }) => at)).filter((at) => at > left + NARROWEST_COLUMN);
  const found = [left];
  const rest = starts.toSorted((a, b) => a - b);
  for (let i = 0; i < rest.length;) {
    let end = i;
    while (end < rest.length && rest[end]! - rest[i]! <= PLAY) end++;
    const gathered = end - i;
    const middle = rest[i + Math.floor(gathered / 2)]!;
    if (gathered >= Math.max(2, 0.34 * several.length) && middle - found.at(-1)! >= NARROWEST_COLUMN)
      found.push(middle);
    i = Math.max(end, i + 1);
  }
  return withShortColumn(found, rows);
};

/**
 * Columns of one height leave the last one what is left: where columns start at even distances and the first line of several goes on
 * where one more would start, one does, of however few lines.
 */
const withShortColumn = (found: readonly number[], rows: readonly (readonly Segment[])[]): number[] => {
  const [last, before] = [found.at(-1)!, found.at(-2)];
  const further = rows.find((segments) => segments.length > 1)?.at(-1)?.at ?? 0;
  const isEven = before !== undefined && Math.abs(further - last - (last - before)) <= PLAY;
  return isEven ? [...found, further] : [...found];
};
