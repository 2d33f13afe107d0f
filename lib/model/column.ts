import type { Line } from './line.ts';

/** Lines set to one measure, one under another. */
export interface Column {
  readonly lines: readonly Line[];
  /** The length of its full line, in em. */
  readonly measure: number;
  /** How many em a paragraph's first line is shorter; 0 where the column has no indent or keeps it as white space. */
  readonly indent: number;
}
