import type { Line } from '../model/line.ts';

/**
 * How many em a line falls short of a measure; negative where it is wider. White space inside may be print (names,
 * justified lines) or come from the extraction (about digits): where the line fits the measure with some of it, it is full.
 */
export const deficit = (line: Line, measure: number): number => {
  const extent = line.inset + line.extent;
  if (extent <= measure) return measure - extent;
  return Math.min(0, measure - line.inset - line.width);
};
