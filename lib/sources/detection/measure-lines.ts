import { isHan, isSpace, widthOf } from '../../hanzi/char-class.ts';

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

/** The lines of a text, those side by side on one text line each for itself. */
export function measureLines(lines: readonly string[]): MeasuredLine[] {
  const measured: MeasuredLine[] = [];
  let blanksBefore = 0;
  for (const line of joinVertical(lines)) {
    const cells = line
      .trim()
      .split(GUTTER)
      .filter((cell) => cell.trim());
    if (cells.length === 0) blanksBefore++;
    for (const cell of cells) measured.push({ ...measureLine(cell), blanksBefore, beside: cells.length > 1 });
    if (cells.length > 0) blanksBefore = 0;
  }
  return measured;
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

/** Vertical print read character by character: one a line. Its lines are joined up to the next blank one. */
function joinVertical(lines: readonly string[]): readonly string[] {
  const filled = lines.filter((line) => line.trim());
  const single = filled.filter((line) => line.trim().length === 1);
  if (single.length < VERTICAL_SHARE * filled.length || !single.some((line) => isHan(line.trim().charCodeAt(0))))
    return lines;
  return lines.reduce<string[]>(appendVertical, []);
}

function appendVertical(joined: string[], line: string): string[] {
  const last = joined.at(-1);
  if (last?.trim() && line.trim().length === 1) joined[joined.length - 1] = last + line.trim();
  else joined.push(line);
  return joined;
}
