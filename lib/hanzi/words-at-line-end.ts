import { isDigit, isLatin, isSpace, widthOf } from './char-class.ts';

const SIGNS = new Set([...'×÷'].map((c) => c.charCodeAt(0)));
const isLetter = (code: number): boolean => isLatin(code) && !SIGNS.has(code);
/** Part of a Latin word or of a figure. */
export const isWord = (code: number): boolean => isLetter(code) || isDigit(code);

const ADDRESS = /(?:\/\/|www\.|@|[a-z]{2}\.[a-z])[^\s\u3000-\u9fff]*$/u;
/** An address that is whole: a word after it is another one. */
const WHOLE_ADDRESS = /\.(?:com|cn|org|net|gov|edu|hk|tw)$/u;
const ADDRESS_AFTER = /^[^\s\u3000-\u9fff]*(?:@|\.(?:com|cn|org|net|gov|edu|hk|tw)\b)/u;

/** Han characters and the marks between them: no address holds one. */
const isFullWidth = (code: number): boolean => code >= 0x3000 && code <= 0x9fff;

/** Whether what stands left and right of white space are parts of one web or mail address: they are never spaced. */
export const insideAddress = (left: string, right: string): boolean => {
  if (isFullWidth(left.charCodeAt(left.length - 1))) return false;
  const before = left.slice(-60);
  if (WHOLE_ADDRESS.test(before) && isWord(right.charCodeAt(0))) return false;
  return (
    ADDRESS.test(before) || (isWord(before.charCodeAt(before.length - 1)) && ADDRESS_AFTER.test(right.slice(0, 60)))
  );
};

export const widthOfText = (text: string): number => {
  let width = 0;
  for (let i = 0; i < text.length; i++) if (!isSpace(text.charCodeAt(i))) width += widthOf(text.charCodeAt(i));
  return width;
};

/** `afternoon,⏎teacher`, `here!⏎Thank`, `minutes.⏎Many`; but `U.⏎S.` */
const isBehindMark = (left: string, right: string): boolean =>
  (/[A-Za-z][,;:!?)]$/u.test(left) && /^[A-Za-z]/u.test(right)) ||
  (/[A-Za-z]\.$/u.test(left) && /^[A-Z]/u.test(right) && !(/[A-Z]\.$/u.test(left) && /^[A-Z]\./u.test(right)));
/** `see it⏎(some` */
const isBracketBehindWord = (left: string, right: string): boolean =>
  /[A-Za-z]$/u.test(left) && /^\([A-Za-z]/u.test(right);

/** A figure with its unit, or a part of a code, is one word: `1.2M⏎W`, `XJ7⏎QRS9`; not where a name has it: `iPhone 15⏎Pro`. */
const isOneFigure = (left: string, right: string): boolean =>
  /[\d０-９][A-Za-zＡ-Ｚａ-ｚ]*$/u.test(left) &&
  !/[A-Za-z] \d[\d.]*$/u.test(left) &&
  /^(?:[A-Za-zＡ-Ｚａ-ｚμΩ]{1,3}(?![A-Za-zＡ-Ｚａ-ｚ])|[A-Za-z]+\d)/u.test(right);

/** Two results, `3:2⏎5:4`, or two numbers of telephones: of one length, and no number of a price is so long. */
const areTwoFigures = (left: string, right: string): boolean => {
  if (/\d[:：∶]\d+$/u.test(left) && /^\d+[:：∶]\d/u.test(right)) return true;
  const [before, after] = [/\d{7,}$/u.exec(left)?.[0], /^\d{7,}/u.exec(right)?.[0]];
  return before !== undefined && before.length === after?.length;
};

/** A letter by itself makes one word with the figure behind it, `M⏎16`; one of a unit with what it multiplies, `μ⏎g`. */
const LONE_LETTER = /(?:^|[^A-Za-zＡ-Ｚａ-ｚ])[A-Za-zＡ-Ｚａ-ｚ]$/u;
const MICRO = /[μΩ]$/u;

/** `Animals⏎Network`: a word that starts with a capital was seldom cut off another. */
const isNextName = (left: string, right: string): boolean =>
  /[a-zａ-ｚ]$/u.test(left) && /^[A-ZＡ-Ｚ][a-zａ-ｚ]/u.test(right);

/** Two short words of capitals, `USB⏎PD`, are likelier than one that was cut between them. */
const CAPITALS_BEFORE = /(?:^|[^A-Za-zＡ-Ｚａ-ｚ])(?:[A-Z]{2,4}|[Ａ-Ｚ]{2,4})$/u;
const CAPITALS_AFTER = /^(?:[A-Z]{2,4}|[Ａ-Ｚ]{2,4})(?![A-Za-zＡ-Ｚａ-ｚ])/u;

/**
 * Whether a space stood where the line ends between two Latin words, or a word and a figure.
 *
 *   Good⏎afternoon → Good afternoon   there was room for more of the second word
 *   afterno⏎on     → afternoon        the line is full: the word was cut
 *   20⏎22          → 2022             a figure is not parted by a space
 *
 * @param room em that the line lacks to the measure; undefined where the measure is not known, and then two words are two
 */
export const spaceAtLineEnd = (left: string, right: string, room: number | undefined): boolean => {
  const [last, first] = [left.charCodeAt(left.length - 1), right.charCodeAt(0)];
  if (insideAddress(left, right)) return false;
  if (isBehindMark(left, right) || isBracketBehindWord(left, right)) return true;
  if (!isWord(last) || !isWord(first)) return false;
  if (isDigit(last) && isDigit(first)) return areTwoFigures(left, right);
  if (isOneFigure(left.slice(-24), right)) return false;
  if (isDigit(last)) return true;
  const letters = isLetter(last) && isLetter(first);
  if (letters ? MICRO.test(left) : isDigit(first) && LONE_LETTER.test(left)) return false;
  if (letters && (isNextName(left, right) || (CAPITALS_BEFORE.test(left) && CAPITALS_AFTER.test(right)))) return true;
  return room === undefined ? letters : room >= 0.5;
};
