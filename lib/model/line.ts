import type { PlacedLine } from './source.ts';
import type { Span } from './span.ts';

/** One printed line of the source that is not blank; of columns side by side, one column's part of it. */
export interface Line {
  /** Where it stands in the source, white space at its ends left out. */
  readonly span: Span;
  /** The source's characters in `span`. */
  readonly text: string;
  /** How many blank lines stand before it. */
  readonly blanksBefore: number;
  /** White space before the first character, in em. */
  readonly inset: number;
  /** Width in em without any white space: a Han character is 1, a half-width one ½. */
  readonly width: number;
  /** Width in em with the white space inside. */
  readonly extent: number;
  /** Set with a space between its characters, wholly or for a long stretch, as headlines and justified lines are. */
  readonly letterSpaced: boolean;
  readonly placed?: PlacedLine;
}
