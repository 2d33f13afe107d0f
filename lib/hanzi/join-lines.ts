import type { Line } from '../model/line.ts';
import type { Passage } from '../model/passage.ts';
import { isDigit, isHan, isLatin, isSpace } from './char-class.ts';
import { namesRegions, type Region, swallowedSpace } from './names-region.ts';

/** What is joined: in headings, captions' credits and signatures a space between Han characters is print. */
export type JoinKind = 'body' | 'spaced';

/** What joining needs to know of a line. */
export type JoinedLine = Pick<Line, 'span' | 'text' | 'letterSpaced'>;

const BREAK = '\n';
const isWordPart = (code: number): boolean => isLatin(code) || isDigit(code);

/** White space inside words of Latin letters and figures: kept on a line; at a line end between two words put in. */
const betweenWords = (left: number, right: number, broken: boolean): boolean => {
  if (isHan(left) || isHan(right)) return false;
  if (isLatin(left) && isLatin(right)) return true;
  if (broken) return false;
  const nearWord = isWordPart(left) && isWordPart(right);
  const afterMark = (left === 0x2e || left === 0x2c || left === 0x3a || left === 0x3b) && isLatin(right);
  return nearWord || afterMark;
};

const hanBefore = (text: string, end: number): string => {
  let from = end;
  while (from > 0 && isHan(text.charCodeAt(from - 1))) from--;
  return text.slice(from, end);
};
const hanAfter = (text: string, start: number): string => {
  let to = start;
  while (to < text.length && isHan(text.charCodeAt(to))) to++;
  return text.slice(start, to);
};

const keepsSpace = (raw: string, from: number, to: number, names: Region | undefined): boolean => {
  const left = raw.charCodeAt(from - 1);
  const right = raw.charCodeAt(to);
  const gap = raw.slice(from, to);
  if (betweenWords(left, right, gap === BREAK)) return true;
  if (!names) return false;
  if (gap === BREAK) return !names.closed && isHan(left) && isHan(right) && swallowedSpace(hanBefore(raw, from), hanAfter(raw, to));
  return (isHan(left) || isWordPart(left)) && (isHan(right) || isWordPart(right));
};

/** Takes out the white space and the line ends that are the extraction's and keeps, as one space, those that are print. */
const closeUp = (raw: string, kind: JoinKind): string => {
  const regions: readonly Region[] = kind === 'spaced' ? [{ from: 0, to: raw.length, closed: false }] : namesRegions(raw);
  let text = '';
  let kept = 0;
  for (let i = 0; i < raw.length; ) {
    if (!isSpace(raw.charCodeAt(i))) {
      i++;
      continue;
    }
    let end = i;
    while (end < raw.length && isSpace(raw.charCodeAt(end))) end++;
    const names = regions.find(({ from, to }) => i > from && end < to);
    text += raw.slice(kept, i) + (keepsSpace(raw, i, end, names) ? ' ' : '');
    kept = i = end;
  }
  return text + raw.slice(kept);
};

/** A letter-spaced line as it was before: single spaces taken out, wider gaps left as one. */
const unspaced = (line: JoinedLine): string =>
  line.letterSpaced ? line.text.replace(/(\s+)/gu, (gap: string) => (gap.length >= 3 ? ' ' : '')) : line.text;

/** Two Latin words, of a letter-spaced line parted as all its characters are, cannot be told from letters. */
const rawText = (line: JoinedLine, kind: JoinKind): string => (line.letterSpaced && kind === 'spaced' ? unspaced(line) : line.text);

/**
 * Joins printed lines to running text. White space between Han characters is taken out and none put in; names and credits
 * keep theirs, and get back those that a line end swallowed; Latin words keep one space. Spans are those of the lines.
 */
export const joinLines = (lines: readonly JoinedLine[], kind: JoinKind): Passage => ({
  text: closeUp(lines.map((line) => rawText(line, kind)).join(BREAK), kind),
  spans: lines.map(({ span }) => span),
});
