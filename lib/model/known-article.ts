import type { Span } from './span.ts';

/** The text of a photograph as the page's markup tells it. */
export interface KnownCaption {
  readonly text: Span;
  readonly credit?: Span;
}

/**
 * An article that the page's own markup tells, in stretches of the source's text that do not overlap. Its paragraphs are
 * whole: nothing is to be joined or matched, only read.
 */
export interface KnownArticle {
  readonly kicker?: Span;
  readonly headline: readonly Span[];
  readonly deck?: Span;
  /** One for each paragraph, in order. */
  readonly body: readonly Span[];
  readonly captions: readonly KnownCaption[];
}
