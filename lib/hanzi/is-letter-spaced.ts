import { isHan, isLowSurrogate, isSpace } from './char-class.ts';

/** Fewer Han characters in a row than this, each parted from the next by a space, may be names: `方 牧`. */
const SPACED_RUN = 4;

/**
 * Whether a line is letter-spaced, wholly (`提 升 群 众 生 活 品 质`) or for a long stretch (`分 ， 随 着 码 头 路站卷帘门`).
 * Names parted by spaces are not: there several characters stand between two spaces.
 *
 * @param gaps how many stretches of white space the line holds inside
 * @param characters how many characters it holds besides
 */
export const isLetterSpaced = (text: string, gaps: number, characters: number): boolean => {
  if (gaps === 0 || characters < 2) return false;
  if (characters <= SPACED_RUN) return gaps >= characters - 1;
  if (gaps < SPACED_RUN - 1) return false;
  return longestSpacedRun(text) >= SPACED_RUN;
};

/** The greatest number of single Han characters one after another with white space between each two. */
const longestSpacedRun = (text: string): number => {
  let longest = 0;
  let run = 0;
  let length = 0;
  let hasHan = false;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0x20;
    if (!isSpace(code)) {
      if (!isLowSurrogate(code)) length++;
      hasHan ||= isHan(code);
    } else if (length > 0) {
      run = length === 1 && hasHan ? run + 1 : length === 1 || !hasHan ? run : 0;
      longest = Math.max(longest, run);
      length = 0;
      hasHan = false;
    }
  }
  return longest;
};
