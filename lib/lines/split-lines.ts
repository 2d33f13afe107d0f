import { isLineBreak, isLowSurrogate, isSpace, widthOf } from '../hanzi/char-class.ts';
import { isLetterSpaced } from '../hanzi/is-letter-spaced.ts';
import type { Line } from '../model/line.ts';
import type { PlacedLine, Source } from '../model/source.ts';
import type { Span } from '../model/span.ts';

/** Measures one line of `text` between two offsets; null where nothing but white space stands there. */
export const measureLine = (text: string, from: number, to: number, blanksBefore: number): Line | null => {
  let start = from;
  let inset = 0;
  while (start < to && isSpace(text.charCodeAt(start))) inset += widthOf(text.charCodeAt(start++));
  let end = to;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (start === end) return null;
  let width = 0;
  let spaces = 0;
  let gaps = 0;
  let characters = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) {
      spaces += widthOf(code);
      if (!isSpace(text.charCodeAt(i - 1))) gaps++;
    } else if (!isLowSurrogate(code)) {
      width += widthOf(code);
      characters++;
    }
  }
  const line = text.slice(start, end);
  return {
    span: { start, end },
    text: line,
    blanksBefore,
    inset,
    width,
    extent: width + spaces,
    letterSpaced: isLetterSpaced(line, gaps, characters),
  };
};

/**
 * Splits a source into its printed lines. Every kind of line end counts, a form feed as a blank line too; lines of nothing
 * but white space are counted in the next line's `blanksBefore`.
 */
export const splitLines = ({ text, placed = [] }: Source, page: Span = { start: 0, end: text.length }): Line[] => {
  const lines: Line[] = [];
  let blanks = 0;
  let next = 0;
  for (let from = page.start, i = page.start; i <= page.end; i++) {
    if (i < page.end && !isLineBreak(text.charCodeAt(i))) continue;
    const line = measureLine(text, from, i, blanks);
    if (line) {
      while (next < placed.length && placed[next]!.span.end <= line.span.start) next++;
      lines.push(withPlace(line, placed[next]));
    }
    const code = text.charCodeAt(i);
    blanks = (line ? 0 : blanks + 1) + (code === 0x0c ? 1 : 0);
    if (code === 0x0d && text.charCodeAt(i + 1) === 0x0a) i++;
    from = i + 1;
  }
  return lines;
};

const withPlace = (line: Line, placed: PlacedLine | undefined): Line =>
  placed && placed.span.start < line.span.end ? { ...line, placed } : line;
