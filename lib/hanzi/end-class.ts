import { isCloser, isDigit, isHan, isLatin, isSpace, isStop } from './char-class.ts';

/** What a line ends with, as far as that tells whether a paragraph ends there. */
export const END_CLASSES = [
  'stop',
  'stopClosed',
  'closed',
  'dots',
  'semicolon',
  'colon',
  'enumeration',
  'comma',
  'digit',
  'latin',
  'han',
  'other',
] as const;
export type EndClass = (typeof END_CLASSES)[number];

const ENUMERATION = '、'.charCodeAt(0);
const DOTS = '…—'.split('').map((c) => c.charCodeAt(0));
const SEMICOLONS = '；;'.split('').map((c) => c.charCodeAt(0));
const COLONS = '：:'.split('').map((c) => c.charCodeAt(0));
const COMMAS = '，,'.split('').map((c) => c.charCodeAt(0));

export const endClassOf = (text: string): EndClass => {
  let i = text.length - 1;
  const last = text.charCodeAt(i);
  if (isCloser(last)) {
    while (i >= 0 && (isCloser(text.charCodeAt(i)) || isSpace(text.charCodeAt(i)))) i--;
    return i >= 0 && isStop(text.charCodeAt(i)) ? 'stopClosed' : 'closed';
  }
  if (isStop(last)) return 'stop';
  if (DOTS.includes(last)) return 'dots';
  if (SEMICOLONS.includes(last)) return 'semicolon';
  if (COLONS.includes(last)) return 'colon';
  if (last === ENUMERATION) return 'enumeration';
  if (COMMAS.includes(last)) return 'comma';
  if (isDigit(last)) return 'digit';
  if (isLatin(last)) return 'latin';
  return isHan(last) ? 'han' : 'other';
};
