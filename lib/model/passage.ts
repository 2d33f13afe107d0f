import type { Span } from './span.ts';

/**
 * Text, and the stretches of the source that it was made of, in order. White space aside, `text` is the source's text in
 * `spans`: nothing is left out, nothing is put in.
 */
export interface Passage {
  readonly text: string;
  readonly spans: readonly Span[];
}
