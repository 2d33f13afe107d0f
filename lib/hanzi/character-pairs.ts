import { isDigit, isHan, isLatin, isLowSurrogate, isSpace } from './char-class.ts';

const counts = (code: number): boolean => isHan(code) || isDigit(code) || isLatin(code) || isLowSurrogate(code);

/**
 * Writes the pairs of neighbouring characters in a text to `into`, from `at` on, and gives back where it stopped; there are
 * fewer pairs than characters. A pair is a number, the first code unit times 2¹⁶ plus the second; a mark parts, white space
 * does not.
 */
export const writePairs = (text: string, into: Uint32Array, at: number): number => {
  let end = at;
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) continue;
    if (!counts(code)) {
      last = 0;
      continue;
    }
    if (last) into[end++] = last * 0x10000 + code;
    last = code;
  }
  return end;
};

/**
 * Writes the characters of a text that mean something, one after another, likewise: what a heading and its article share when
 * no pair is.
 */
export const writeCharacters = (text: string, into: Uint32Array, at: number): number => {
  let end = at;
  for (let i = 0; i < text.length; i++) if (counts(text.charCodeAt(i))) into[end++] = text.charCodeAt(i);
  return end;
};

/** The pair that two code units make; undefined where they make none. */
export const pairOf = (first: number, second: number): number | undefined =>
  counts(first) && counts(second) ? first * 0x10000 + second : undefined;
