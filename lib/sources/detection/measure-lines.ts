import { isHan, isSpace, widthOf } from '../../hanzi/char-width.ts';

/** One printed line as the detector sees it: letter-spacing and outer white space taken out. */
export interface MeasuredLine {
  readonly text: string;
  /** In em: Han 1, half-width ½, white space nothing: extraction puts it in and leaves it out about digits and names. */
  readonly width: number;
  readonly han: number;
  /** Blank lines before it. */
  readonly blanksBefore: number;
  /** It is one of several that stand side by side on one text line, parted by a gutter. */
  readonly beside: boolean;
}

/** A gutter: a tab, or more white space than letter-spacing puts between two characters. */
const GUTTER = /\t+|[ \u00a0]{3,}|\u3000{2,}|[ \u00a0]+\u3000\s*/;

/** What stands on a text line for itself. */
interface Cell {
  readonly text: string;
  readonly blanksBefore: number;
  readonly beside: boolean;
}

/** The lines of a text, those side by side on one text line each for itself. */
export const measureLines = (lines: readonly string[]): MeasuredLine[] =>
  joinVertical(cellsOf(lines)).map((cell) => ({ ...cell, ...measureLine(cell.text) }));

function cellsOf(lines: readonly string[]): Cell[] {
  const all: Cell[] = [];
  let blanksBefore = 0;
  for (const line of lines) {
    const cells = line
      .trim()
      .split(GUTTER)
      .filter((cell) => cell.trim());
    for (const text of cells) all.push({ text, blanksBefore, beside: cells.length > 1 });
    blanksBefore = cells.length > 0 ? 0 : blanksBefore + 1;
  }
  return all;
}

function measureLine(cell: string): Pick<MeasuredLine, 'text' | 'width' | 'han'> {
  const text = withoutLetterSpacing(cell.trim());
  let width = 0;
  let han = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isSpace(code)) width += widthOf(code);
    if (isHan(code)) han++;
  }
  return { text, width, han };
}

/** Justified lines and headlines are set with a space between their characters, wholly or in part. */
const SPACED = /(?<=[^\x00-\xff]) (?=[^\x00-\xff])/g;
const SPACED_PART = /(?:[^\x00-\xff] ){3}/;

const withoutLetterSpacing = (text: string): string => (SPACED_PART.test(text) ? text.replace(SPACED, '') : text);

/** How much of a text must stand one character a line before it is taken for vertical print. */
const VERTICAL_SHARE = 0.6;
/** Where the columns of such a text ended is not told; this is their usual length. */
const VERTICAL_MEASURE = 16;

/** Vertical print read character by character stands one a line: its characters are joined to lines again. */
function joinVertical(cells: readonly Cell[]): readonly Cell[] {
  const single = cells.filter(isOneCharacter);
  const han = single.filter(({ text }) => isHan(text.trim().charCodeAt(0)));
  if (single.length < VERTICAL_SHARE * cells.length || han.length * 2 < single.length) return cells;
  return cells.reduce<Cell[]>(appendVertical, []);
}

const isOneCharacter = ({ text }: Cell): boolean => text.trim().length === 1;

function appendVertical(joined: Cell[], cell: Cell): Cell[] {
  const last = joined.at(-1);
  const goesOn = last && isOneCharacter(cell) && cell.blanksBefore === 0 && last.text.length < VERTICAL_MEASURE;
  if (goesOn) joined[joined.length - 1] = { ...last, text: last.text + cell.text.trim() };
  else joined.push(cell);
  return joined;
}
