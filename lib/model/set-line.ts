import type { Line } from './line.ts';
import type { Placement } from './placement.ts';

/** A line in its column: what the later stages need to know of it. */
export interface SetLine {
  readonly line: Line;
  /** The measure of its column in em; 0 where the text is not set in columns. */
  readonly measure: number;
  /** How many em the line falls short of the measure; negative where it is wider. */
  readonly deficit: number;
  /** The column's number on the page, counted in the order of reading. */
  readonly column: number;
  /** What its box tells, where it has one. */
  readonly placement?: Placement;
}
