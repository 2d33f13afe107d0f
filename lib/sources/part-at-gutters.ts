import { ColumnEdges } from './column-edges.ts';
import { isRule, ocrLine, type OcrLine, type Word } from './ocr-line.ts';
import { along, type Piece } from './piece.ts';

/** A gutter is at least this wide, in em. */
const GUTTER = 0.55;
/** Where this many other lines start and end, columns do. */
const COLUMN_LINES = 4;
/** White this wide, in em, parts a line anywhere, unless all of its characters stand so far apart. */
const WIDE = 3;
/** The middle of a mark that stands so far behind its column's end, in em, is in the gutter: marks that hang stand nearer. */
const BEHIND = 0.5;

/** Lines that stand in one column each, and marks that stand in none. */
export interface PartedLines {
  readonly lines: readonly OcrLine[];
  /** Marks that a recogniser saw in the white of a gutter. */
  readonly specks: readonly OcrLine[];
}

/**
 * Parts lines that a recogniser read right across a gutter: at a gap behind which other lines start all the way down. The
 * rule in the gutter, read as an upright stroke, stays at the end of the first part.
 */
export function partAtGutters(lines: readonly OcrLine[]): PartedLines {
  const edges = new ColumnEdges(lines, COLUMN_LINES, isOfColumn);
  const parted = lines.map((line) => partsOf(line, edges));
  return { lines: parted.flatMap((line) => line.lines), specks: parted.flatMap((line) => line.specks) };
}

/** A line read across a gutter is often told too large; those that tell of the columns are not. */
const isOfColumn = (piece: Piece, line: Piece): boolean =>
  piece.vertical === line.vertical && piece.size < 1.25 * line.size;

function partsOf(line: OcrLine, edges: ColumnEdges): PartedLines {
  const parts: Word[][] = [[]];
  const specks: Word[][] = [];
  /** Where the words read so far end, with the marks behind the last other one and without them. */
  let ends: readonly number[] = [];
  for (const word of line.words) {
    const place = word.box && !isRule(word) ? along({ box: word.box, vertical: line.vertical }) : undefined;
    if (place && ends.some((end) => isGutter(end, place.start, line, edges))) {
      specks.push(...takeSpecks(parts, ends.at(-1)!, line, edges));
      parts.push([]);
    }
    parts.at(-1)?.push(word);
    if (place) ends = isMark(word) ? [place.end, ...ends.slice(-1)] : [place.end];
  }
  if (parts.length === 1) return { lines: [line], specks: [] };
  return {
    lines: parts.flatMap((words, i) => partOf(line, words, i > 0)),
    specks: specks.flatMap((words) => partOf(line, words, true)),
  };
}

/** Takes the marks off the end of the last part that stand behind the column, which ends near its last word. */
function takeSpecks(parts: Word[][], lastEnd: number, line: OcrLine, edges: ColumnEdges): Word[][] {
  const words = parts.at(-1) ?? [];
  const columnEnd = edges.endNear(lastEnd, line) ?? lastEnd;
  const isSpeck = (word: Word): boolean => isMark(word) && middleOf(word, line) > columnEnd + BEHIND * line.size;
  const specks = words.splice(words.findLastIndex((word) => !isSpeck(word)) + 1);
  return specks.length > 0 ? [specks] : [];
}

function middleOf({ box = { page: 0, x: 0, y: 0, width: 0, height: 0 } }: Word, { vertical }: OcrLine): number {
  const { start, end } = along({ box, vertical });
  return (start + end) / 2;
}

/** A mark may be a speck in the gutter: the column then ends with the word before it. */
const isMark = (word: Word): boolean => /^[\p{P}\p{S}]+$/u.test(word.text.trim());

function isGutter(end: number, start: number, line: OcrLine, edges: ColumnEdges): boolean {
  const gap = start - end;
  if (gap > WIDE * line.size && gap > 2 * spacingOf(line)) return true;
  return gap > GUTTER * line.size && edges.startsBetween(end, start, line) && edges.endNear(end, line) !== undefined;
}

/** The middle one of the gaps between its words. */
function spacingOf({ words, vertical }: OcrLine): number {
  const places = words.flatMap((word) => (word.box ? [along({ box: word.box, vertical })] : []));
  const gaps = places.slice(1).map((place, i) => place.start - (places[i]?.end ?? place.start));
  return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
}

function partOf(line: OcrLine, words: readonly Word[], isLater: boolean): readonly OcrLine[] {
  const part = ocrLine(words, line.opens || isLater);
  return part && 'size' in part ? [{ ...part, vertical: line.vertical }] : [];
}
