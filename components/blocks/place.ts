/** Where a passage stands in the result: in a part of an article, or aside. */
export type Place =
  | { readonly part: 'kicker' | 'headline' | 'deck' | 'caption' | 'credit'; readonly article: number }
  /** `at`: which paragraph of the body it is. */
  | { readonly part: 'paragraph' | 'subhead'; readonly article: number; readonly at: number }
  | { readonly part: 'furniture' | 'unplaced' };
