import type { Span } from './span.ts';

/** Text of the reader's that stands in place of a stretch of the source. */
export interface Edit {
  /** What it stands for, in the order of the passage: whole characters of the passage, with nothing of it between them. */
  readonly spans: readonly Span[];
  readonly text: string;
}
