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
  while (i < text.length && isOpener(text.charCodeAt(i))) width += widthOf(text.charCodeAt(i++));
  if (i < text.length && isRun(text.charCodeAt(i)))
    while (i < text.length && isRun(text.charCodeAt(i))) width += widthOf(text.charCodeAt(i++));
  else if (i < text.length) width += widthOf(text.charCodeAt(i++));
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) continue;
    if (!isProhibitedAtLineStart(code) && !isCloser(code)) break;
    width += widthOf(code);
  }
  return width;
};
