import { widthOf } from '../hanzi/char-width.ts';

/** Width of a text in em, every character counted, spaces as half-width ones. */
export function emWidth(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += widthOf(text.charCodeAt(i));
  return width;
}
