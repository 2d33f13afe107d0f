import { ColumnEdges } from './column-edges.ts';
import { isRule, ocrLine, type OcrLine, type Word } from './ocr-line.ts';
import { along, type Piece } from './piece.ts';

/** A gutter is at least this wide, in em. */
const GUTTER = 0.55;
/** Where this many other lines start and end, columns do. */
const COLUMN_LINES = 4;
/** White this wide, in em, parts a line anywhere, unless all of its characters stand so far apart. */
const WIDE = 3;

/**
 * Parts lines that a recogniser read right across a gutter: at a gap behind which other lines start all the way down. The
 * rule in the gutter, read as an upright stroke, stays at the end of the first part.
 */
export function partAtGutters(lines: readonly OcrLine[]): readonly OcrLine[] {
  const edges = new ColumnEdges(lines, COLUMN_LINES, isOfColumn);
  return lines.flatMap((line) => partsOf(line, edges));
}

/** A line read across a gutter is often told too large; those that tell of the columns are not. */
const isOfColumn = (piece: Piece, line: Piece): boolean =>
  piece.vertical === line.vertical && piece.size < 1.25 * line.size;

function partsOf(line: OcrLine, edges: ColumnEdges): readonly OcrLine[] {
  const parts: Word[][] = [[]];
  let ends: readonly number[] = [];
  for (const word of line.words) {
    const place = word.box && !isRule(word) ? along({ box: word.box, vertical: line.vertical }) : undefined;
    if (place && ends.some((end) => isGutter(end, place.start, line, edges))) parts.push([]);
    parts.at(-1)?.push(word);
    if (place) ends = isMark(word) ? [place.end, ...ends.slice(-1)] : [place.end];
  }
  return parts.length > 1 ? parts.flatMap((words, i) => partOf(line, words, i > 0)) : [line];
}

/** A mark may be a speck in the gutter: the column then ends with the word before it. */
const isMark = (word: Word): boolean => /^[\p{P}\p{S}]$/u.test(word.text.trim());

function isGutter(end: number, start: number, line: OcrLine, edges: ColumnEdges): boolean {
  const gap = start - end;
  if (gap > WIDE * line.size && gap > 2 * spacingOf(line)) return true;
  return gap > GUTTER * line.size && edges.startsBetween(end, start, line) && edges.endsAt(end, line);
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
