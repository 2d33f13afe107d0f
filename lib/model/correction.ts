import type { DoubtReason } from './doubt.ts';
import type { Given } from './given.ts';
import type { Span } from './span.ts';

/** What a stretch of the source can be in an article. */
export type Role = 'kicker' | 'headline' | 'deck' | 'subhead' | 'paragraph' | 'caption' | 'credit';

/** An article, told by the offset of a character that stands in it (`anchorOf` gives a good one), or a new one. */
export type ArticleAt = number | 'new';

/**
 * What a reader did, and what it says of the page: `given` is told to the engine, which decides the rest around it; what is
 * done is done over that again where the engine did not do it.
 */
export type Correction = Deed & { readonly given?: readonly Given[] };

/**
 * One decision of the reader's, told in offsets and spans of the source text, so that it holds whatever other corrections come
 * before it. `at` is the offset of a character of what is meant; an offset in white space means the next character.
 */
export type Deed =
  /** Join the paragraph with the one before it in its article. */
  | { readonly do: 'joinParagraphs'; readonly at: number }
  /**
   * Part the paragraph, so that a new one starts with the character at this offset. `inEdit`: in the reader's own text that
   * stands there, behind so many of its characters that are not white space (`splitOf` tells).
   */
  | { readonly do: 'splitParagraph'; readonly at: number; readonly inEdit?: number }
  /**
   * Make a stretch the kicker, headline … of an article; what it stood in gives it up. A headline is added to the lines
   * there are; kicker and deck, where there is one, are joined with it; a credit goes to the caption before it. `before`: the paragraph it is to stand before;
   * without it the place follows from the source's order.
   */
  | {
      readonly do: 'setRole';
      readonly spans: readonly Span[];
      readonly role: Role;
      readonly article: ArticleAt;
      readonly before?: number;
    }
  | { readonly do: 'setAside'; readonly spans: readonly Span[]; readonly as: 'furniture' | 'unplaced' }
  /** Move a whole heading to another article, which gives its own in exchange; null: to the unplaced. */
  | { readonly do: 'moveHeading'; readonly spans: readonly Span[]; readonly article: number | null }
  /** Move a caption with its credit to another article; null: to the unplaced. */
  | { readonly do: 'moveCaption'; readonly spans: readonly Span[]; readonly article: ArticleAt | null }
  /** Move a paragraph or subhead within its article or to another, to stand before the paragraph `before`; null: last. */
  | {
      readonly do: 'moveParagraph';
      readonly at: number;
      readonly article: ArticleAt;
      readonly before: number | null;
    }
  /** Move an article to stand before the article `before`; null: last. */
  | { readonly do: 'moveArticle'; readonly article: number; readonly before: number | null }
  /** Put what the article `second` holds after what the article `first` holds. */
  | { readonly do: 'joinArticles'; readonly first: number; readonly second: number }
  /** Start a new article with the character at this offset of a body. */
  | { readonly do: 'partArticle'; readonly at: number }
  /** Put other text in place of a stretch of one passage (`editOf` makes it). `old` is the stretch's text before. */
  | { readonly do: 'edit'; readonly spans: readonly Span[]; readonly old: string; readonly new: string }
  /** The reader has looked at a doubt: it is settled, whichever reading was taken. */
  | { readonly do: 'confirm'; readonly reason: DoubtReason; readonly span: Span };
