import type { Edit } from './edit.ts';
import type { Span } from './span.ts';

/**
 * Text, and the stretches of the source that it was made of, in order. White space aside, `text` is the source's text in
 * `spans`: nothing is left out, nothing is put in, but for what the reader edited.
 */
export interface Passage {
  readonly text: string;
  readonly spans: readonly Span[];
  /** Where the reader's text stands in place of the source's; absent where nothing was edited. The engine makes none. */
  readonly edits?: readonly Edit[];
}
