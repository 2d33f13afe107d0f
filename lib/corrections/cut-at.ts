import { isLowSurrogate, isSpace } from '../hanzi/char-class.ts';

/**
 * Where a cut at an offset falls: before the next character that is not white space, and never inside one of two code units.
 * Every cut of every correction is made here, so that two of them never part the same white space differently.
 */
export const cutAt = (text: string, offset: number): number => {
  let at = Math.min(Math.max(0, Math.trunc(offset) || 0), text.length);
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  const inPair = at > 0 && isLowSurrogate(text.charCodeAt(at)) && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
  return inPair ? at - 1 : at;
};
