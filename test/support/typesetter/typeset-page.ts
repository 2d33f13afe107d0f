import type { Span } from '../../../lib/model/span.ts';

/** What a careful person would make of a page, in the form that pages are scored against. */
export interface Gold {
  readonly articles: readonly GoldArticle[];
  readonly furniture: readonly string[];
}

export interface GoldArticle {
  readonly kicker?: string;
  readonly headline: readonly string[];
  readonly deck?: string;
  readonly paragraphs: readonly string[];
  readonly captions: readonly { readonly text: string; readonly credit?: string }[];
}

export type LineRole = 'body' | 'subhead' | 'kicker' | 'headline' | 'deck' | 'caption' | 'furniture';

/** What a printed line is, whatever it looks like. */
export interface LineTruth {
  /** Where it stands in the page's text, white space at its ends left out. */
  readonly span: Span;
  readonly role: LineRole;
  /** The index of its article in the gold; null for furniture that belongs to none. */
  readonly article: number | null;
  /** Which paragraph, headline line or caption of the article. */
  readonly part: number;
  /** The first printed line of that part. */
  readonly first: boolean;
}

export interface TypesetPage {
  readonly text: string;
  readonly gold: Gold;
  /** Every printed line, in the order of the text; where columns stand side by side, every cell. */
  readonly lines: readonly LineTruth[];
}
