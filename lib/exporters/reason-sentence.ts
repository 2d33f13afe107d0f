import type { DoubtReason } from '../model/doubt.ts';

const SENTENCES: Readonly<Record<DoubtReason, string>> = {
  paragraphMayEnd: 'A new paragraph may begin here.',
  paragraphMayGoOn: 'The paragraph before may run on here.',
  headingMayBelongElsewhere: 'This heading goes nearly as well with another article.',
  headingWithoutBody: 'No article was found for this heading.',
  bodyWithoutHeading: 'No heading was found for this article.',
  headingRolesUnsure: 'Which line is kicker, headline or deck is not certain.',
  captionMayBelongElsewhere: 'This caption goes nearly as well with another article.',
  articleMayEnd: 'A new article may begin here.',
  articleMayGoOn: 'This may be the rest of another article.',
  columnMayContinueElsewhere: 'This column may run on from another one.',
};

/** Why a decision is close, in English. */
export const reasonSentence = (reason: DoubtReason): string => SENTENCES[reason];
