import { isDigit, isHan, isLatin, isLowSurrogate, isSpace } from './char-class.ts';

const counts = (code: number): boolean => isHan(code) || isDigit(code) || isLatin(code) || isLowSurrogate(code);

/**
 * The pairs of neighbouring characters in a text, marks and white space between them apart: what two texts of one topic
 * share. A pair is a number, the first code unit times 2¹⁶ plus the second; a mark parts, white space does not.
 */
export const characterPairs = (text: string): number[] => {
  const pairs: number[] = [];
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) continue;
    if (!counts(code)) {
      last = 0;
      continue;
    }
    if (last) pairs.push(last * 0x10000 + code);
    last = code;
  }
  return pairs;
};
