import type { Span } from './span.ts';

/** What a reader can say that lines are. `body`: of a paragraph. */
export type GivenRole = 'kicker' | 'headline' | 'deck' | 'subhead' | 'body' | 'caption' | 'furniture';

/**
 * One thing that the reader has decided about a page, told in offsets of the source: it holds, and the engine decides the rest
 * around it. What is told is about whole printed lines; the engine leaves alone what would cut one in two. Of two that
 * contradict each other the later holds.
 */
export type Given =
  /** These lines are this. */
  | { readonly is: 'role'; readonly spans: readonly Span[]; readonly role: GivenRole }
  /** A paragraph begins with this character. */
  | { readonly is: 'paragraphStart'; readonly at: number }
  /** The line that begins with the character `at` goes on with the paragraph in which the character `before` stands. */
  | { readonly is: 'sameParagraph'; readonly before: number; readonly at: number }
  /** The body of an article begins with this character. */
  | { readonly is: 'articleStart'; readonly at: number }
  /** Both characters stand in the body of one article, or of two. */
  | { readonly is: 'sameArticle' | 'otherArticle'; readonly first: number; readonly second: number }
  /** These lines head the article in whose body the character stands, or are its caption; null: that of none. */
  | { readonly is: 'heading' | 'caption'; readonly spans: readonly Span[]; readonly article: number | null };
