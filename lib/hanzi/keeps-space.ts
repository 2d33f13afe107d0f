import { isCloser, isDigit, isHan, isLatin, isOpener } from './char-class.ts';
import { isSignature, namesRegions, openingEnd, type Region } from './names-region.ts';
import { startClassOf } from './start-class.ts';
import { endsCredit, swallowedSpace } from './swallowed-space.ts';
import { insideAddress, isWord, spaceAtLineEnd } from './words-at-line-end.ts';

/** White space in a text of joined lines: offsets; whether it is a line end; and then the em that its line lacks, if known. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly broken: boolean;
  readonly room: () => number | undefined;
}

const isWide = (code: number): boolean => code > 0xff00;

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

const LATIN_BEFORE = /[A-Za-z][!-~]*$|(?:^|[\s\u3000-\u9fff])[&+-]$/u;
const LATIN_AFTER = /^[!-~]*[A-Za-z]/u;
const MAY_FOLLOW = /^(?:[A-Za-z\d("'$#@&]|[+-](?=\s))/u;
/** `O. 08` was a figure. */
const ONE_LETTER = /(?:^|[^A-Za-z])[A-Za-z]\.$/u;
/** White space between marks, words and figures of Latin text is print too: `A & B`, `here! Thank`, `No. 5`, `11 (64-bit)`. */
const isLatinText = (raw: string, { from, to }: Gap): boolean => {
  const [left, right] = [raw.slice(Math.max(0, from - 12), from), raw.slice(to, to + 12)];
  if (!/[!-~]$/u.test(left) || !MAY_FOLLOW.test(right)) return false;
  if (ONE_LETTER.test(left) && /^\d/u.test(right)) return false;
  return LATIN_BEFORE.test(left) || LATIN_AFTER.test(right);
};

/** White space on a line between words of Latin letters and figures is print: `USB PD`, `AED 128`, `teacher, she`. */
const betweenWords = (left: number, right: number): boolean => {
  if (isWide(left) && isWide(right) && isDigit(left) && isDigit(right)) return false;
  if (isWord(left) && isWord(right)) return true;
  return (left === 0x2e || left === 0x2c || left === 0x3a || left === 0x3b) && isLatin(right);
};

const HUGS_LEFT = new Set([...'，、。；：！？,;·”’」』）】》〉〕'].map((c) => c.charCodeAt(0)));
/** No print sets white space after an opening mark or before one that closes. */
const isImpossible = (left: number, right: number): boolean =>
  (isOpener(left) && left !== 0x22) || HUGS_LEFT.has(right);

const BULLETS = new Set([...'□■◆'].map((c) => c.charCodeAt(0)));

/** 文/甲乙  责编/丙丁: another one's part in the work begins. */
const LABEL = /^(?:[责責美]?[编編][辑輯]?|[图圖文]|插[图圖画畫]|[摄攝]影|[译譯]|指[导導]老[师師])[/／｜|：:]/u;

/** A label has no more characters. */
const LONGEST_LABEL = 4;
/** `插⏎图/丙丁`: a label begins before the line end and ends behind it. */
const cutsLabel = (raw: string, { from, to }: Gap): boolean => {
  const left = hanBefore(raw, from).slice(-LONGEST_LABEL);
  const right = raw.slice(to, to + LONGEST_LABEL);
  return [...left].some((_, k) => LABEL.test(left.slice(k) + right));
};

/** A line end among names: it swallowed a space, or cut a name or an office in two. */
const restoresName = (raw: string, gap: Gap): boolean => {
  const { from, to } = gap;
  const left = hanBefore(raw, from);
  const right = hanAfter(raw, to).replace(/(?<=.)[摄攝]$/u, '');
  if (cutsLabel(raw, gap)) return false;
  if (LABEL.test(raw.slice(to, to + LONGEST_LABEL))) return from > 2;
  if (BULLETS.has(raw.charCodeAt(from - 1))) return isHan(raw.charCodeAt(to));
  if (!left || !right || raw[from - left.length - 1] === '·') return false;
  if (endsCredit(right))
    return left.length > 1 && /\S[ \u3000]\S/u.test(raw.slice(Math.max(0, from - 16), from)) && !/[攝圖]/u.test(right);
  return swallowedSpace(left, right);
};

const isPoint = (code: number): boolean => code === 0x2e || code === 0xff0e;
const isCircled = (code: number): boolean => code >= 0x2460 && code <= 0x2473;

const ITEM = /[\s：:；;。](?:[\d０-９]{1,2}[.．]|[①-⑳])$/u;
/** `1. 甲事`, `① 甲事`: an item's number keeps the space behind it, where another mark or a gap stands before it. */
const afterItem = (raw: string, { from, to }: Gap): boolean =>
  (isPoint(raw.charCodeAt(from - 1)) || isCircled(raw.charCodeAt(from - 1))) &&
  isHan(raw.charCodeAt(to)) &&
  ITEM.test(raw.slice(0, from).slice(-5).padStart(5, '：'));

/** What a single space beside a figure or a half-width mark is: the extraction's. */
const besideFigure = (left: number, right: number): boolean =>
  (isWord(left) && isHan(right)) || (isHan(left) && isWord(right));

/** A line end between the figures of a row whose other figures stand apart: `27  24⏎13`. */
const restoresColumn = (raw: string, { from, to }: Gap): boolean =>
  isDigit(raw.charCodeAt(from - 1)) &&
  isDigit(raw.charCodeAt(to)) &&
  raw.length < 60 &&
  /[\d０-９]\u3000+[\d０-９]/u.test(raw);

/** A line end after an item's number, where other items have a space: `2.⏎乙事`. */
const restoresItem = (raw: string, gap: Gap): boolean =>
  afterItem(raw, gap) && /(?:[\d０-９][.．]|[①-⑳]) \p{Script=Han}/u.test(raw);

const SENTENCE = /[，。；！？,;!?]/u;
/** So many spaces among so few characters were scattered by recognition. */
const isScattered = (text: string): boolean => {
  const spaces = text.match(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu)?.length ?? 0;
  return spaces > 2 && 5 * spaces > text.length;
};
const LONGEST_LIST_LINE = 40;
/** A line of a list or a verse, a signature, an address: white space in it is print. */
const isListLine = (text: string): boolean =>
  text.length <= LONGEST_LIST_LINE && !SENTENCE.test(text) && !isScattered(text);

const HALF_MARKS = new Set([...',;:!?)'].map((c) => c.charCodeAt(0)));
const DATE = /\d日$/u;
const TIME = /^\d{1,2}[:：]\d\d/u;
/** Two figures beside each other: the line is a row of a table, `海港队 26 19 4 3`. */
const FIGURES = /[\d%][ \t]+[\d-]/u;
/** In a list line a space parts its columns; beside a figure only in a row of figures, or a date and an hour; after a half-width mark none. */
const partsListLine = (raw: string, { from, to }: Gap): boolean => {
  const [left, right] = [raw.charCodeAt(from - 1), raw.charCodeAt(to)];
  if (besideFigure(left, right))
    return FIGURES.test(raw) || (DATE.test(raw.slice(Math.max(0, from - 4), from)) && TIME.test(raw.slice(to, to + 6)));
  return !HALF_MARKS.has(left);
};

const nameOrBracket = (code: number): boolean =>
  isHan(code) || isWord(code) || isCloser(code) || code === 0x2f || BULLETS.has(code);

const OFFICE_CUT = /[记記]\s者|通\s[讯訊]|[讯訊]\s[员員]|[报報]\s[道導]|[实實]\s[习習]|[习習]\s生/u;
/** A space in an office, `记 者`, or one that leaves a name a single character, `卓 远航`, unless both sides are: `凌 雪`; not by a line end. */
const cutsName = (raw: string, { from, to }: Gap): boolean => {
  if (OFFICE_CUT.test(raw.slice(from - 1, to + 1))) return true;
  const [left, right] = [hanBefore(raw, from), hanAfter(raw, to)];
  if (/[者员員生]$/u.test(left) || endsCredit(right)) return false;
  if (raw[from - left.length - 1] === '\n' || raw[to + right.length] === '\n') return false;
  return (
    (left.length === 1) !== (right.length === 1) &&
    left.length > 0 &&
    right.length > 0 &&
    left.length + right.length <= 3
  );
};

/** `● 某地昨日…`: a bullet that opens a paragraph keeps its space. */
const afterBullet = (raw: string, { from }: Gap): boolean => from === 1 && startClassOf(raw) === 'bullet';

const regionAt = (regions: readonly Region[], { from, to }: Gap): Region | undefined =>
  regions.find((region) => from > region.from && to < region.to);

const keepsSpaceOnLine = (raw: string, gap: Gap, regions: readonly Region[], list: boolean): boolean => {
  const [left, right] = [raw.charCodeAt(gap.from - 1), raw.charCodeAt(gap.to)];
  if (isImpossible(left, right) || insideAddress(raw.slice(Math.max(0, gap.from - 60), gap.from), raw.slice(gap.to)))
    return false;
  if (betweenWords(left, right) || isLatinText(raw, gap) || raw.slice(gap.from, gap.to).includes('\u3000')) return true;
  const region = regionAt(regions, gap);
  if (region)
    return (
      !region.tight && !cutsName(raw, gap) && nameOrBracket(left) && nameOrBracket(right) && !besideFigure(left, right)
    );
  return afterItem(raw, gap) || afterBullet(raw, gap) || (list && partsListLine(raw, gap));
};

/**
 * Which white space in a body is print. None between Han characters, but
 *
 *   （记者 王茵 魏利军）       between names, given back where a line end swallowed it
 *   晚报讯 因滨河路施工        after a report's opening, likewise
 *   第一名 白米一石           in short lines without marks, which are those of lists, verses and signatures
 *   1. 作者须署真名           after an item's number, or the bullet that opens a paragraph
 *   文/甲乙  图/丙丁          an ideographic space in a line that is not letter-spaced, wherever it stands
 *   USB PD                  between Latin words
 *
 * Exceptions: after an opening and before a closing mark, inside addresses, a single space beside a figure.
 */
export const keepsSpaceInBody = (raw: string): ((gap: Gap) => boolean) => {
  const opening = openingEnd(raw);
  const regions = namesRegions(raw);
  const list = isListLine(raw);
  return (gap) => {
    if (gap.from === opening)
      return !/[（(]/u.test(raw[gap.to] ?? '') || raw.slice(gap.from, gap.to).includes('\u3000');
    if (!gap.broken) return keepsSpaceOnLine(raw, gap, regions, list);
    const region = regionAt(regions, gap);
    if (region && !region.closed && restoresName(raw, gap)) return true;
    if (restoresColumn(raw, gap) || restoresItem(raw, gap)) return true;
    if (!isWord(raw.charCodeAt(gap.to)) && raw[gap.to] !== '(') return false;
    return spaceAtLineEnd(raw.slice(Math.max(0, gap.from - 60), gap.from), raw.slice(gap.to, gap.to + 60), gap.room());
  };
};

const CREDIT = /[记記]者|[通][讯訊][员員]|[摄攝]影?[）)]?$|[摄攝]影[报報]|[供制][图圖]|提供/u;

/** A number with a space on either side has both from the extraction: `到 2027 年`. */
const aroundNumber = (raw: string, { from, to }: Gap): boolean =>
  (/^[\d.%]+\s\p{Script=Han}/u.test(raw.slice(to, to + 12)) && isHan(raw.charCodeAt(from - 1))) ||
  (/\p{Script=Han}\s[\d.%]+$/u.test(raw.slice(Math.max(0, from - 12), from)) && isHan(raw.charCodeAt(to)));

/** This many em short of the longest line, a heading's line was ended on purpose, not because it was full. */
const ENDED_EARLY = 3;

/** Lines of a heading without any mark or gap, each long enough to say something, were parted by what they say. */
const partedBySense = (raw: string): boolean => /^[\p{L}\p{N}]{4,}(?:\n[\p{L}\p{N}]{4,})+$/u.test(raw);

/**
 * Which white space in a heading or a credit is print: all that stands on a line, for it parts halves (`点球绝杀 山鹰连胜`);
 * at line ends that which names lost, and the one between halves where a line is much shorter than the next, or where
 * nothing but line ends parts what the lines say.
 *
 * Exceptions: as in a body; a figure with a single space on both sides.
 */
export const keepsSpaceInHeading = (raw: string): ((gap: Gap) => boolean) => {
  const names = isSignature(raw) || CREDIT.test(raw);
  return (gap) => {
    const [left, right] = [raw.charCodeAt(gap.from - 1), raw.charCodeAt(gap.to)];
    if (isImpossible(left, right) || insideAddress(raw.slice(Math.max(0, gap.from - 60), gap.from), raw.slice(gap.to)))
      return false;
    if (!gap.broken) return !aroundNumber(raw, gap);
    if (names) return restoresName(raw, gap);
    if (isWord(left) && isWord(right)) return spaceAtLineEnd(raw.slice(0, gap.from), raw.slice(gap.to), gap.room());
    return isHan(left) && (partedBySense(raw) || (gap.room() ?? 0) >= ENDED_EARLY);
  };
};
