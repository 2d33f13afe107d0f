import { isSpace, widthOf } from '../hanzi/char-class.ts';
import type { Line } from '../model/line.ts';
import type { Segment } from './find-gutters.ts';
import { type Piece, piecesOf } from './pieces.ts';

/** White that runs down between two columns, in em from the left edge of the text. */
export interface Lane {
  readonly from: number;
  readonly to: number;
  /** Where most lines of the column behind it start. */
  readonly start: number;
}

/** Places are told apart to half an em: the width of what is narrowest. */
const CELLS = 2;
/** White space of whole em does not make up for half-width characters: columns stand so much out of line, in em. */
const PLAY = 0.5;
/** At least so many rows stand on both sides of a lane, and this share of all. */
const FEWEST_ROWS = 4;
const BESIDE = 0.5;
/** One row in so many may run through it: a mark that hangs, a line that was set too wide. */
const CROSSED = 12;
/** A column between two lanes is at least so wide, in em. */
const NARROWEST_COLUMN = 7;
/** Lines of a column end within so many em of its edge, this share of them: what is short throughout is a table or a verse. */
const NEAR_EDGE = 2.5;
const FILLED = 0.5;
/** Prose has marks inside this share of its lines at least; verse has them at line ends, names have none. */
const RUNNING = 0.2;
const MARK_INSIDE = /[，、。；：？！,;:?!].*[\p{Script=Han}\p{L}\p{N}]/su;

/** For each half em how many rows have a character there and around it. */
const inkOf = (rows: readonly (readonly Piece[])[]): Uint32Array => {
  const end = rows.reduce((most, pieces) => Math.max(most, pieces.at(-1)!.end), 0);
  const ink = new Uint32Array(Math.ceil(CELLS * end));
  for (const pieces of rows)
    for (const piece of pieces)
      for (let cell = CELLS * (piece.at + PLAY); cell < CELLS * (piece.end - PLAY); cell++) ink[Math.floor(cell)]!++;
  return ink;
};

/**
 * Index of the piece behind the widest white space that a row has in a lane or next to it, `least` or more; where it has none,
 * the number of its pieces.
 */
const firstBehind = (pieces: readonly Piece[], { from, to }: Pick<Lane, 'from' | 'to'>, least = 0): number => {
  let [found, widest] = [pieces.length, 0];
  for (let i = least; i < pieces.length; i++) {
    const before = pieces[i - 1]?.end ?? -Infinity;
    const { at } = pieces[i]!;
    if (at > from - PLAY && before < to + PLAY && at - before > widest) [found, widest] = [i, at - before];
  }
  return found;
};

/** The number that stands most often among some, the least of two as frequent; undefined of none. */
const mostFrequent = (numbers: readonly number[]): number | undefined => {
  const groups = Map.groupBy(numbers, (number) => number);
  return [...groups].toSorted(([a, as], [b, bs]) => bs.length - as.length || a - b)[0]?.[0];
};

/** Whether lines fill what stands between `start` and the lane. */
const isFilled = (rows: readonly (readonly Piece[])[], start: number, { from }: Pick<Lane, 'from'>): boolean => {
  const ends = rows.flatMap((pieces) => {
    const last = pieces.findLast(({ at }) => at >= start - PLAY && at < from);
    return last ? [last.end] : [];
  });
  return ends.filter((end) => end > from - NEAR_EDGE).length >= FILLED * ends.length;
};

const isProse = (block: readonly Line[], rows: readonly (readonly Piece[])[]): boolean => {
  const texts = rows.flatMap((pieces, i) => pieces.map(({ from, to }) => block[i]!.text.slice(from, to)));
  return texts.filter((text) => MARK_INSIDE.test(text)).length >= RUNNING * texts.length;
};

/** The white that runs down between the columns of a block of text lines; none where it is a single column. */
export const findLanes = (block: readonly Line[]): Lane[] => {
  const rows = block.map(piecesOf);
  const least = Math.max(FEWEST_ROWS, BESIDE * rows.length);
  if (rows.filter((pieces) => pieces.length > 1).length < least) return [];
  const ink = inkOf(rows);
  const most = Math.floor(rows.length / CROSSED);
  const lanes: Lane[] = [];
  let start = rows.reduce((first, pieces) => Math.min(first, pieces[0]!.at), Infinity);
  for (let cell = 0; cell < ink.length; cell++) {
    if (ink[cell]! > most) continue;
    let end = cell;
    while (end < ink.length && ink[end]! <= most) end++;
    const lane = { from: cell / CELLS, to: end / CELLS };
    const starts = rows.flatMap((pieces) => pieces[firstBehind(pieces, lane, 1)]?.at ?? []);
    const isWide = lane.from - start >= NARROWEST_COLUMN - PLAY;
    if (isWide && starts.length >= least && isFilled(rows, start, lane)) {
      start = mostFrequent(starts)!;
      lanes.push({ ...lane, start });
    }
    cell = end;
  }
  return lanes.length > 0 && isProse(block, rows) ? lanes : [];
};

/** The cells of a text line, column after column, each with the white before it that is its own indent. */
export const cellsBetween = (line: Line, lanes: readonly Lane[]): (Segment | undefined)[] => {
  const pieces = piecesOf(line);
  let from = 0;
  return [...lanes, undefined].map((lane, column) => {
    const first = pieces[from];
    const to = lane ? firstBehind(pieces, lane, from) : pieces.length;
    const last = pieces[to - 1];
    const isEmpty = !first || !last || to === from;
    from = to;
    if (isEmpty) return undefined;
    return { from: column === 0 ? 0 : indentOf(line, first, lanes[column - 1]!), to: last.to, at: first.at };
  });
};

/**
 * Where the indent begins of a cell that starts with a piece. Ideographic spaces behind others are its indent; where all are
 * ideographic, those that stand in the column; where none is, white space says nothing: it makes up for what stands before.
 */
const indentOf = ({ text }: Line, { from, at }: Piece, { start }: Lane): number => {
  let ideographic = from;
  while (widthOfSpace(text, ideographic - 1) === 1) ideographic--;
  if (widthOfSpace(text, ideographic - 1) > 0) return ideographic;
  const own = Math.max(0, Math.floor(at - start));
  return Math.max(ideographic, from - own);
};

/** In em; 0 where no white space stands. */
const widthOfSpace = (text: string, i: number): number =>
  isSpace(text.charCodeAt(i)) ? widthOf(text.charCodeAt(i)) : 0;
