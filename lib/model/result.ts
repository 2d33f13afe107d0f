import type { Article } from './article.ts';
import type { Doubt } from './doubt.ts';
import type { Passage } from './passage.ts';
import type { TraceEntry } from './trace.ts';

/**
 * A page taken apart. Every character of the source that is not white space stands in exactly one passage of `articles`,
 * `furniture` or `unplaced`.
 */
export interface Result {
  readonly articles: readonly Article[];
  /** Folio, masthead, page number, editors, telephone numbers. */
  readonly furniture: readonly Passage[];
  /** What was found to belong nowhere: a heading without a body, say. */
  readonly unplaced: readonly Passage[];
  readonly doubts: readonly Doubt[];
  /** Which stage decided what, where it was asked for. */
  readonly trace?: readonly TraceEntry[];
}
