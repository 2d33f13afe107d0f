import type { PlacedLine } from '../../model/source.ts';

/** A rectangle in the frame of a page: `u` runs along its lines, `v` from one line to the next. */
export interface Extent {
  readonly u0: number;
  readonly u1: number;
  readonly v0: number;
  readonly v1: number;
}

/**
 * A line in the frame of its page. In horizontal print the frame is the page's own: u to the right, v down. In vertical
 * print u runs down and v to the left, so that both are read alike: columns by rising u, the lines of each by rising v.
 */
export interface FramedLine extends Extent {
  readonly placed: PlacedLine;
  /** The source's characters in its span. */
  readonly text: string;
  /** Height of a character, in the units of the boxes. */
  readonly size: number;
  /** Set in the other direction than most of the page: a horizontal heading over vertical bodies, say. */
  readonly crosswise: boolean;
}

/** The least extent that holds them all. */
export function extentOf(parts: readonly Extent[]): Extent {
  let [u0, u1, v0, v1] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const part of parts) {
    u0 = Math.min(u0, part.u0);
    u1 = Math.max(u1, part.u1);
    v0 = Math.min(v0, part.v0);
    v1 = Math.max(v1, part.v1);
  }
  return { u0, u1, v0, v1 };
}

/** How far two extents share their u range; negative: how far they are apart. */
export const sharedU = (a: Extent, b: Extent): number => Math.min(a.u1, b.u1) - Math.max(a.u0, b.u0);

/** How far two extents share their v range; negative: how far they are apart. */
export const sharedV = (a: Extent, b: Extent): number => Math.min(a.v1, b.v1) - Math.max(a.v0, b.v0);

export const widthOfExtent = (extent: Extent): number => extent.u1 - extent.u0;

/** The middle one of some numbers; 0 of none. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
