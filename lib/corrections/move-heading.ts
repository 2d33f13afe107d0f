import type { Correction } from '../model/correction.ts';
import type { Span } from '../model/span.ts';
import type { WhyNot } from './corrected.ts';
import { cutAt } from './cut-at.ts';
import { type Draft, type DraftArticle, headingOf, inSourceOrder, withArticle, withParts } from './draft.ts';
import { articleAt, type Place, placeAt } from './place-at.ts';
import { setAside } from './set-aside.ts';
import { giveRole } from './set-role.ts';

const NO_HEADING = { kicker: undefined, headline: [], deck: undefined } as const;
const HEADING_PARTS: readonly Place['part'][] = ['kicker', 'headline', 'deck'];

/**
 * Moves the whole heading in which the first of the spans stands. The article that takes it gives its own in exchange, so that
 * neither is lost. Where no heading stands there, the spans become the headline, and the heading there was goes to the unplaced.
 */
export const moveHeading = (
  draft: Draft,
  text: string,
  { spans, article }: Correction & { readonly do: 'moveHeading' },
): Draft | WhyNot => {
  const place = placeAt(draft, cutAt(text, spans[0]?.start ?? text.length));
  if (!place) return 'nothingThere';
  const index = article === null ? null : articleAt(draft, cutAt(text, article));
  if (index === -1) return 'noSuchArticle';
  if (place.article === null || !HEADING_PARTS.includes(place.part)) return headingOfSpans(draft, text, spans, index);
  if (place.article === index) return 'alreadySo';
  const giver = draft.articles[place.article]!;
  if (index === null) return withArticle(unplaceHeading(draft, giver), place.article, withParts(giver, NO_HEADING));
  const taker = draft.articles[index]!;
  return withArticle(
    withArticle(draft, place.article, withHeadingOf(giver, taker)),
    index,
    withHeadingOf(taker, giver),
  );
};

const withHeadingOf = (article: DraftArticle, { kicker, headline, deck }: DraftArticle): DraftArticle =>
  withParts(article, { kicker, headline, deck });

const headingOfSpans = (draft: Draft, text: string, spans: readonly Span[], index: number | null): Draft | WhyNot => {
  if (index === null) return setAside(draft, text, { do: 'setAside', spans, as: 'unplaced' });
  const taker = draft.articles[index]!;
  const bare = withArticle(unplaceHeading(draft, taker), index, withParts(taker, NO_HEADING));
  return giveRole(bare, text, spans, 'headline', index);
};

/** A draft with an article's heading, which the article still has, among the unplaced. */
export const unplaceHeading = (draft: Draft, article: DraftArticle): Draft => ({
  ...draft,
  unplaced: headingOf(article).reduce(inSourceOrder, draft.unplaced),
});
