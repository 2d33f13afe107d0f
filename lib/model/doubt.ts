import type { Span } from './span.ts';

/** Why a decision is close. Each has a sentence in every language of the interface (`doubt.<reason>`). */
export type DoubtReason =
  | 'paragraphMayEnd' // joined here, though the line may have ended a paragraph
  | 'paragraphMayGoOn' // parted here, though the paragraph may run on
  | 'headingMayBelongElsewhere' // the heading goes nearly as well with another article
  | 'headingWithoutBody' // no article was found for this heading
  | 'bodyWithoutHeading' // no heading was found for this article
  | 'headingRolesUnsure' // which line is kicker, headline or deck
  | 'captionMayBelongElsewhere'
  | 'articleMayEnd' // one article was made, though a new one may start here
  | 'articleMayGoOn' // parted into two articles, though it may be one
  | 'columnMayContinueElsewhere'; // the column was joined to another, though a third would do nearly as well

/** What the reader is asked about. */
export type DoubtKind = 'paragraph' | 'headline' | 'caption' | 'article' | 'column';

/** The second-best decision, as data that a correction can be made of. Articles are told by their index in the result. */
export type Alternative =
  | { readonly do: 'join'; readonly at: number } // join the paragraphs parted at this source offset
  | { readonly do: 'split'; readonly at: number } // part the paragraph at this source offset
  | { readonly do: 'moveHeading'; readonly spans: readonly Span[]; readonly to: number | null }
  | { readonly do: 'moveCaption'; readonly spans: readonly Span[]; readonly to: number | null }
  | { readonly do: 'partArticle'; readonly at: number }
  | { readonly do: 'joinArticle'; readonly to: number } // join the article with the article `to`
  | {
      readonly do: 'setRole';
      readonly spans: readonly Span[];
      readonly role: 'kicker' | 'headline' | 'deck' | 'subhead';
    };

/** A decision with a close second, shown to the reader with that second choice. */
export interface Doubt {
  readonly kind: DoubtKind;
  readonly reason: DoubtReason;
  /** The index of the article it is about; absent where it is about none. */
  readonly article?: number;
  /** The stretch of the source that the decision rests on. */
  readonly span: Span;
  /** Distance between the best and the second-best decision as a probability of being wrong, 0 to ½. */
  readonly risk: number;
  readonly alternative: Alternative;
}
