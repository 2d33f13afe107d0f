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

/** `afternoon,⏎teacher` */
const AFTER_COMMA = /[A-Za-z][,;]$/u;

/** A figure with its unit is one word: `1.2M⏎W`. */
const FIGURE_WITH_UNIT = /\d[A-Za-z]*$/u;

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
 *   20⏎22          → 2022             figures are never parted by a space
 *
 * @param room em that the line lacks to the measure; undefined where the measure is not known, and then two words are two
 */
export const spaceAtLineEnd = (left: string, right: string, room: number | undefined): boolean => {
  const [last, first] = [left.charCodeAt(left.length - 1), right.charCodeAt(0)];
  if (AFTER_COMMA.test(left) && isLetter(first)) return true;
  if (!isWord(last) || !isWord(first) || (isDigit(last) && isDigit(first))) return false;
  if (insideAddress(left, right) || FIGURE_WITH_UNIT.test(left.slice(-12))) return false;
  const letters = isLetter(last) && isLetter(first);
  if (letters ? MICRO.test(left) : isDigit(first) && LONE_LETTER.test(left)) return false;
  if (letters && (isNextName(left, right) || (CAPITALS_BEFORE.test(left) && CAPITALS_AFTER.test(right)))) return true;
  return room === undefined ? letters : room >= 0.5;
};
