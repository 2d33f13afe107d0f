import type { Box } from '../model/box.ts';

/** A printed line, or a piece of one, with its place. */
export interface Piece {
  readonly text: string;
  readonly box: Box;
  /** Height of a character in the box's units. */
  readonly size: number;
  readonly vertical: boolean;
}

/** Where a piece stands in its own direction, and its middle across. */
export interface Along {
  readonly start: number;
  readonly end: number;
  readonly middle: number;
}

export function along({ box, vertical }: Pick<Piece, 'box' | 'vertical'>): Along {
  const { x, y, width, height } = box;
  return vertical
    ? { start: y, end: y + height, middle: x + width / 2 }
    : { start: x, end: x + width, middle: y + height / 2 };
}

/** Whether two pieces can be of one line by direction and size. */
export const isAlike = (a: Piece, b: Piece): boolean =>
  a.vertical === b.vertical && Math.min(a.size, b.size) > 0.8 * Math.max(a.size, b.size);
