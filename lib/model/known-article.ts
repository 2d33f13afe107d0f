import type { Span } from './span.ts';

/** The text of a photograph as the page's markup tells it. */
export interface KnownCaption {
  readonly text: Span;
  readonly credit?: Span;
}

/**
 * An article that the page's own markup tells, in stretches of the source's text that do not overlap. Nothing is to be
 * matched, only read; its paragraphs are whole, unless it says that they stand in printed lines.
 */
export interface KnownArticle {
  readonly kicker?: Span;
  readonly headline: readonly Span[];
  readonly deck?: Span;
  /** One for each paragraph, in order. */
  readonly body: readonly Span[];
  readonly captions: readonly KnownCaption[];
  /** Each stretch of `body` is a printed line: they are to be joined to paragraphs. */
  readonly inLines?: true;
}
