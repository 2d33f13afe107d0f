import { endsWithCredit } from '../hanzi/cues.ts';
import { isSpace } from '../hanzi/char-class.ts';
import { joinLines } from '../hanzi/join-lines.ts';
import type { Caption } from '../model/article.ts';
import type { Line } from '../model/line.ts';
import type { Passage } from '../model/passage.ts';

/** A credit is no longer than this many characters. */
const LONGEST_CREDIT = 30;
/** A credit after the caption's last stop or a gap, or in brackets at its end. */
const AFTER_STOP = /[。！？!?][”」』’]?\s*([^。！？]{2,30})$/u;
const BRACKETED = /[（(【]([^（(【]{2,28})[）)】]$/u;
const AFTER_GAP =
  /\s((?:本[报報]|[实實]习|见习|特约)?\S{0,8}(?:[记記]者|[通][讯訊][员員]|[摄攝]影|供[图圖]).{0,20}|\S{2,4}\s?[摄攝])$/u;

/** Where the credit starts in a caption's text with line ends, or −1. */
const creditStart = (raw: string): number => {
  for (const pattern of [AFTER_STOP, BRACKETED, AFTER_GAP]) {
    const found = pattern.exec(raw);
    if (!found) continue;
    const credit = pattern === BRACKETED ? found[0] : found[1]!;
    const start = raw.length - credit.length;
    if (credit.length <= LONGEST_CREDIT && start > 0 && endsWithCredit(credit)) return start;
  }
  return -1;
};

const slice = (line: Line, from: number, to: number): Line | null => {
  let start = from;
  let end = to;
  while (start < end && isSpace(line.text.charCodeAt(start))) start++;
  while (end > start && isSpace(line.text.charCodeAt(end - 1))) end--;
  if (start === end) return null;
  const span = { start: line.span.start + start, end: line.span.start + end };
  return { ...line, span, text: line.text.slice(start, end), letterSpaced: false };
};

/** Parts lines at an offset into their texts joined by line ends. */
const partLines = (lines: readonly Line[], at: number): [Line[], Line[]] => {
  const before: Line[] = [];
  const after: Line[] = [];
  let from = 0;
  for (const line of lines) {
    const cut = Math.max(0, Math.min(line.text.length, at - from));
    const [head, tail] = [slice(line, 0, cut), slice(line, cut, line.text.length)];
    if (head) before.push(cut === line.text.length ? line : head);
    if (tail) after.push(cut === 0 ? line : tail);
    from += line.text.length + 1;
  }
  return [before, after];
};

/** Parts a caption's lines into what it says and who took the photograph. */
export const splitCredit = (lines: readonly Line[]): Caption => {
  const start = creditStart(lines.map(({ text }) => text).join('\n'));
  if (start < 0) return { text: joinLines(lines, 'body') };
  const [text, credit] = partLines(lines, start);
  return { text: joinLines(text, 'body'), credit: asCredit(credit) };
};

const asCredit = (lines: readonly Line[]): Passage => joinLines(lines, 'spaced');
