import type { Box } from '../model/box.ts';
import { emWidth } from './em-width.ts';
import type { Place } from './source-writer.ts';

/** A line of at least two characters, at least this much taller than wide, is set vertically. */
const TALL = 1.3;

/** Whether a line in this box runs from top to bottom; a single character never tells. */
export function isVertical(box: Box, text: string): boolean {
  return emWidth(text.replace(/\s+/gu, '')) >= 2 && box.height > TALL * box.width;
}

/**
 * The place of a recognised line. Recognisers tell line heights with ascenders and specks in them, so the size of a
 * character is taken from the box: its thickness, or its length by the characters in it where that is less.
 */
export function placeOfLine(box: Box, text: string): Place {
  const vertical = isVertical(box, text);
  const [length, thickness] = vertical ? [box.height, box.width] : [box.width, box.height];
  const pitch = length / Math.max(1, emWidth(text.replace(/\s+/gu, '')));
  const size = Math.min(thickness, Math.max(pitch, thickness / 3));
  return vertical ? { box, size, vertical } : { box, size };
}
