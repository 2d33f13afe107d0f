import type { Extent } from './framed-line.ts';

/** White between two things on an axis. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

/** The stretches of an axis that nothing stands in, between the first and the last thing, at least so wide. */
export function gapsBetween(
  parts: readonly Extent[],
  rangeOf: (part: Extent) => readonly [number, number],
  least: number,
): readonly Gap[] {
  const ranges = parts.map(rangeOf).toSorted((a, b) => a[0] - b[0]);
  const gaps: Gap[] = [];
  let end = ranges[0]?.[1] ?? 0;
  for (const [from, to] of ranges) {
    if (from - end >= least) gaps.push({ from: end, to: from });
    end = Math.max(end, to);
  }
  return gaps;
}
