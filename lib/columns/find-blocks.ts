import { endsAsSentence } from '../hanzi/ends-as-sentence.ts';
import type { Line } from '../model/line.ts';
import { type Piece, piecesOf } from './pieces.ts';

/** Where this share of the lines has blank lines before it, they part nothing. */
const EVERYWHERE = 0.6;
/** So many lines side by side are columns, not a line with a gap. */
const FEWEST_BESIDE = 2;
/** A line fills its column that lacks no more of it than this, in em; it may be wider by that much. */
const FULL = 1.1;
const PLAY = 0.5;
/** An indent is no wider than this, in em, and a column's edge no more uneven. */
const INDENT = 2.6;
/** Blank lines stand anywhere where so many at least, and this share of those inside columns, stand in mid-sentence. */
const FEWEST_SCATTERED = 2;
const SCATTERED = 0.4;

/** A line and its pieces. */
interface Row {
  readonly line: Line;
  readonly pieces: readonly Piece[];
}

const isBeside = ({ pieces }: Row): boolean => pieces.length > 1;

/** Runs of lines that stand side by side, and of those that do not. */
const runsOf = (rows: readonly Row[]): Row[][] => {
  const runs: Row[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && isBeside(run[0]!) === isBeside(row)) run.push(row);
    else runs.push([row]);
  }
  return runs;
};

const areColumns = (run: readonly Row[] | undefined): run is readonly Row[] =>
  run !== undefined && isBeside(run[0]!) && run.length >= FEWEST_BESIDE;

/**
 * Whether a line by itself is one more of the first of the columns above it, so many em wide, which goes on at the top of the
 * next: it fills that column, or ends a paragraph there.
 */
const isOfColumn = ({ line }: Row, width: number): boolean => {
  const room = width - line.inset - line.extent;
  return !line.letterSpaced && room > -PLAY && (room <= FULL || endsAsSentence(line.text));
};

/** How many of the lines below columns are the first column's. Before other columns one at least is their heading. */
const countOfColumn = (below: readonly Row[], columns: readonly Row[], isBetween: boolean): number => {
  const width = columns.reduce((most, { pieces }) => Math.max(most, pieces[0]!.end), 0);
  const others = below.findIndex((row) => !isOfColumn(row, width));
  return Math.min(others < 0 ? below.length : others, below.length - (isBetween ? 1 : 0));
};

/** Lines between others that stand side by side are a heading or a caption: columns above it and below it are not the same. */
const parted = (rows: readonly Row[]): readonly (readonly Row[])[] => {
  const runs = runsOf(rows);
  if (runs.filter(areColumns).length < 2) return [rows];
  const counts = runs.map((run, i) => {
    const above = runs[i - 1];
    return areColumns(above) ? countOfColumn(run, above, i + 1 < runs.length) : 0;
  });
  return runs
    .map((run, i) => [...run.slice(counts[i]), ...(runs[i + 1]?.slice(0, counts[i + 1]) ?? [])])
    .filter((stretch) => stretch.length > 0);
};

/** Whether two lines stand in the same columns: each cell of the one starts, but for an indent, where one of the other does. */
const areAlike = (above: Row, below: Row): boolean => {
  if (!isBeside(above) || !isBeside(below)) return false;
  const [fewer, more] = [above.pieces, below.pieces].toSorted((a, b) => a.length - b.length);
  return fewer!.every((piece) => more!.some(({ at }) => Math.abs(at - piece.at) <= INDENT));
};

/** Whether the first cell of a line goes on in mid-sentence with that of the line above. */
const runsOn = (above: Row, below: Row): boolean =>
  above.pieces.length === below.pieces.length &&
  !endsAsSentence(above.line.text.slice(0, above.pieces[0]!.to)) &&
  below.line.inset - above.line.inset < PLAY;

const hasBlankBefore = ({ line }: Row): boolean => line.blanksBefore > 0;

/** Whether blank lines stand anywhere in columns, in mid-sentence as well as between paragraphs: those part nothing. */
const areScattered = (rows: readonly Row[]): boolean => {
  const within = rows.flatMap((row, i) => (i > 0 && hasBlankBefore(row) && areAlike(rows[i - 1]!, row) ? [i] : []));
  const broken = within.filter((i) => runsOn(rows[i - 1]!, rows[i]!));
  return broken.length >= FEWEST_SCATTERED && broken.length >= SCATTERED * within.length;
};

const byBlankLines = (rows: readonly Row[]): Row[][] => {
  const scattered = areScattered(rows);
  const blocks: Row[][] = [];
  rows.forEach((row, i) => {
    const isParted = i === 0 || (hasBlankBefore(row) && !(scattered && areAlike(rows[i - 1]!, row)));
    if (isParted) blocks.push([row]);
    else blocks.at(-1)!.push(row);
  });
  return blocks;
};

/**
 * Parts a page where its columns may change: at blank lines, unless they stand everywhere, and where lines that stand by
 * themselves part two stretches of lines side by side.
 */
export const findBlocks = (lines: readonly Line[]): Line[][] => {
  const rows = lines.map((line): Row => ({ line, pieces: piecesOf(line) }));
  const blank = rows.filter(({ line }) => line.blanksBefore > 0).length;
  const blocks = blank > EVERYWHERE * rows.length ? [rows] : byBlankLines(rows);
  return blocks.flatMap(parted).map((block) => block.map(({ line }) => line));
};
