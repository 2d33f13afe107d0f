import { isCloser, isDigit, isLatin, isOpener, isProhibitedAtLineStart, isSpace, widthOf } from './char-class.ts';

const isRun = (code: number): boolean =>
  isDigit(code) || isLatin(code) || code === 0x2e || code === 0x25 || code === 0x2d || code === 0x2f || code === 0xb7;

/**
 * Width in em of what may not be parted at a line's start: opening marks, then one character or a whole figure or Latin word,
 * then the marks that may not start a line (clreq §6.1). A line above that has less room than this is full.
 */
export const leadWidth = (text: string): number => {
  let width = 0;
  let i = 0;
  const take = (): void => {
    width += widthOf(text.charCodeAt(i++));
  };
  while (i < text.length && isOpener(text.charCodeAt(i))) take();
  if (i < text.length && isRun(text.charCodeAt(i))) while (i < text.length && isRun(text.charCodeAt(i))) take();
  else if (i < text.length) take();
  const isTail = (code: number): boolean => isProhibitedAtLineStart(code) || isCloser(code);
  while (i < text.length && (isTail(text.charCodeAt(i)) || isSpace(text.charCodeAt(i)))) {
    if (isSpace(text.charCodeAt(i))) i++;
    else take();
  }
  return width;
};
