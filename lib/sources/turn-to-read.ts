import type { TextContent } from 'pdfjs-dist/types/src/display/api';
import { multiply } from './matrix.ts';

/** How far a page is to be turned, clockwise, before it is read. */
type Turn = 0 | 90 | 180;

/**
 * Tells a page that a viewer shows upside down, or on the side where its lines run up: most of its characters stand so. Lines that
 * run down stay: vertical print is read like that. `transform` is the page's as it is shown.
 */
export function turnToRead({ items, styles }: TextContent, transform: readonly number[]): Turn {
  const characters = { 0: 0, 90: 0, 180: 0 };
  for (const item of items) {
    if (!('str' in item)) continue;
    const [a, b] = multiply(transform, item.transform);
    const turn = styles[item.fontName]?.vertical ? 0 : turnOf(a, b);
    characters[turn] += item.str.trim().length;
  }
  const half = (characters[0] + characters[90] + characters[180]) / 2;
  if (characters[180] > half) return 180;
  return characters[90] > half ? 90 : 0;
}

const turnOf = (along: number, down: number): Turn => {
  if (Math.abs(down) > Math.abs(along)) return down < 0 ? 90 : 0;
  return along < 0 ? 180 : 0;
};
