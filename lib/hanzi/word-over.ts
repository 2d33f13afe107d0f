import { isHan } from './char-class.ts';
import { isWordPair } from './word-pairs.ts';

/**
 * What the last character of one text and the first of the next make where the second goes on with the first: 2 a common
 * word, 1 none, 0 where no two Han characters meet.
 */
export const wordOver = (upper: string, lower: string): 0 | 1 | 2 => {
  const [first, second] = [upper.charCodeAt(upper.length - 1), lower.charCodeAt(0)];
  if (!isHan(first) || !isHan(second)) return 0;
  return isWordPair(first, second) ? 2 : 1;
};
