import type { Span } from './span.ts';

/** The way between a source and a text that was made of it, to be read in its place. */
export interface TextMap {
  /** The source spans of a stretch of the text, in its order; none where it was put in. */
  readonly spansOf: (span: Span) => readonly Span[];
  /** The source offset of an offset of the text; within what was put in, that of what follows. */
  readonly offsetOf: (offset: number) => number;
  /** Where a character of the source stands in the text; −1 where it was left out. */
  readonly placeOf: (from: number) => number;
  /** The stretches of the text that come from a stretch of the source. */
  readonly placesOf: (span: Span) => readonly Span[];
}
