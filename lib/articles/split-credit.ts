import { endsWithCredit } from '../hanzi/cues.ts';
import { isSpace } from '../hanzi/char-class.ts';
import { joinLines } from '../hanzi/join-lines.ts';
import type { Caption } from '../model/article.ts';
import type { Line } from '../model/line.ts';

/** A credit is no longer than this many characters. */
const LONGEST_CREDIT = 30;
const PLACES: readonly RegExp[] = [
  /** After the caption's last stop: …一角。 本报记者 甲乙 摄 */
  /[。！？!?][”」』’]?\s*([^。！？]{2,30})$/u,
  /** An agency and who took it for them: …一角 某某社发（甲乙摄） */
  /([\p{Script=Han}]{2,6}社(?:[记記]者)?\s?[发發]\s?[（(][^（()）]{2,20}[）)])$/u,
  /** In brackets: …一角（甲乙 摄） */
  /([（(【][^（(【]{2,28}[）)】])$/u,
  /** After brackets: …一角（资料图片）甲乙摄 */
  /[）)】]\s*([^。！？（(]{2,20})$/u,
  /** After a gap or on a line of its own, told by the office: …一角 本报记者 甲乙 摄 */
  /\s((?:本[报報]|[实實]习|[见見][习習]|特[约約])?\S{0,8}(?:[记記]者|通[讯訊][员員]|[摄攝]影|供[图圖]|提供|制[图圖]).{0,20})$/su,
  /** Run on, told by the office: …一角本报记者 甲乙 摄 */
  /((?:本[报報])?(?:[见見][习習]|特[约約])?(?:[记記]者|通[讯訊][员員])\s?[\p{Script=Han}\s]{2,12}[摄攝])$/u,
  /** After a gap: …一角 甲乙摄 */
  /\s(\S{2,4}\s?[摄攝])$/u,
];

/** Credits that name no one who took the photograph: （受访者提供）, 制图：甲乙, 图/甲乙. */
const GIVEN = /提供(?:[图圖]片|照片)?[）)]?$|[资資]料照片?[）)]?$|截[图圖][）)]?$/u;
const LABELLED = /^[（(]?(?:[摄攝]影|供?[图圖]|制[图圖]|[绘繪][图圖])\s?[/／：:|｜]\s?[^，。；]{2,16}[）)]?$/u;
const isCredit = (text: string): boolean => endsWithCredit(text) || GIVEN.test(text) || LABELLED.test(text);

/** Where the credit starts in a caption's text with line ends, or −1. */
const creditStart = (raw: string): number => {
  for (const place of PLACES) {
    const credit = place.exec(raw)?.[1];
    if (credit === undefined || credit.length > LONGEST_CREDIT || credit.length === raw.length) continue;
    if (isCredit(credit)) return raw.length - credit.length;
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

/**
 * Parts a caption's lines into what it says and who took the photograph; the two together hold every character.
 *
 *   图为渡口。 本报记者 甲乙 摄 → 图为渡口。 + 本报记者 甲乙 摄
 *   渡口旧影（资料图片）        → 渡口旧影 + （资料图片）
 *
 * Exceptions: a caption that is nothing but a credit stays a caption.
 */
export const splitCredit = (lines: readonly Line[]): Caption => {
  const start = creditStart(lines.map(({ text }) => text).join('\n'));
  if (start < 0) return { text: joinLines(lines, 'body') };
  const [text, credit] = partLines(lines, start);
  return { text: joinLines(text, 'body'), credit: joinLines(credit, 'spaced') };
};
