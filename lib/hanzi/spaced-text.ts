import { isHan, isLineBreak, isSpace, widthOf } from './char-class.ts';
import { isWordPair } from './word-pairs.ts';

/** A text is spaced where so many of its Han characters at least, and this share of them, stand a blank behind another. */
const FEWEST = 40;
const SHARE = 0.5;
/** In running text 13 to 27 of 100 such pairs are in a common word, of characters that do not follow each other 2 or 3. */
const WORDS = 0.08;
/** A text with a smaller share of blanks is not looked at further. */
const BLANK_SHARE = 0.15;

/** Han characters and the marks between them: all that is set an em wide. */
const isWide = (code: number): boolean => !isSpace(code) && widthOf(code) === 1;
/** A single blank between two such characters. */
export const isBlankBetween = (text: string, i: number): boolean =>
  isSpace(text.charCodeAt(i)) &&
  !isLineBreak(text.charCodeAt(i)) &&
  widthOf(text.charCodeAt(i)) < 1 &&
  isWide(text.charCodeAt(i - 1)) &&
  isWide(text.charCodeAt(i + 1));

/** Whether there are blanks enough for that, which is soon told. */
const hasBlanks = (text: string): boolean => {
  let blanks = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x20 || code === 0xa0) blanks++;
  }
  return blanks >= BLANK_SHARE * text.length;
};

/** Whether a blank stands between all characters of a text. */
export const isSpaced = (text: string): boolean => {
  if (!hasBlanks(text)) return false;
  let [spaced, other, words] = [0, 0, 0];
  for (let i = 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isHan(code) || isLineBreak(text.charCodeAt(i - 1))) continue;
    const before = text.charCodeAt(i - 2);
    if (isHan(before) && isBlankBetween(text, i - 1)) {
      spaced++;
      if (isWordPair(before, code)) words++;
    } else other++;
  }
  return spaced >= FEWEST && spaced >= SHARE * (spaced + other) && words >= WORDS * spaced;
};

/** A text without its single blanks between such characters. */
export const withoutBlanks = (text: string): string =>
  text
    .split('')
    .filter((_, i) => !isBlankBetween(text, i))
    .join('');
