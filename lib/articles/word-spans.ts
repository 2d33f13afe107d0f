import { isHan } from '../hanzi/char-class.ts';
import { isWordPair } from '../hanzi/word-pairs.ts';

/** Whether the last character of a line and the first of the next make a common word: one text was broken there. */
export const wordSpans = (upper: string, lower: string): boolean => {
  const [first, second] = [upper.charCodeAt(upper.length - 1), lower.charCodeAt(0)];
  return isHan(first) && isHan(second) && isWordPair(first, second);
};
