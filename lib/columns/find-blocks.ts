import type { Line } from '../model/line.ts';
import { type Piece, piecesOf } from './pieces.ts';

/** Where this share of the lines has blank lines before it, they part nothing. */
const EVERYWHERE = 0.6;
/** So many lines side by side are columns, not a line with a gap. */
const FEWEST_BESIDE = 2;
/** What a line's first cell ends with that goes on below. */
const ENDED = /[。！？!?…][”’」』）)]*$/u;

/** A line and its pieces. */
interface Row {
  readonly line: Line;
  readonly pieces: readonly Piece[];
}

const isBeside = ({ pieces }: Row): boolean => pieces.length > 1;

/** Whether a line by itself goes on with the first column of the lines side by side above it. */
const goesOn = ({ line }: Row, above: readonly Row[]): boolean => {
  const last = above.at(-1)!;
  const width = Math.max(...above.filter(isBeside).map(({ pieces }) => pieces[0]!.end));
  const text = last.line.text.slice(0, last.pieces[0]!.to);
  return !ENDED.test(text) && !line.letterSpaced && line.inset < 1 && line.inset + line.extent <= width + 0.5;
};

/** Stretches of lines that stand side by side, and those between them. */
const stretchesOf = (rows: readonly Row[]): Row[][] => {
  const stretches: Row[][] = [];
  for (const row of rows) {
    const stretch = stretches.at(-1);
    const wasBeside = stretch !== undefined && isBeside(stretch[0]!);
    const isSame =
      stretch && (isBeside(row) ? wasBeside && isBeside(stretch.at(-1)!) : !wasBeside || goesOn(row, stretch));
    if (isSame) stretch.push(row);
    else stretches.push([row]);
  }
  return stretches;
};

/** Lines between others that stand side by side are a heading or a caption: columns above it and below it are not the same. */
const parted = (rows: readonly Row[]): readonly (readonly Row[])[] => {
  const stretches = stretchesOf(rows);
  const columns = stretches.filter((stretch) => isBeside(stretch[0]!) && stretch.length >= FEWEST_BESIDE);
  return columns.length > 1 ? stretches : [rows];
};

const byBlankLines = (rows: readonly Row[]): Row[][] => {
  const blocks: Row[][] = [];
  for (const row of rows)
    if (blocks.length === 0 || row.line.blanksBefore > 0) blocks.push([row]);
    else blocks.at(-1)!.push(row);
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
