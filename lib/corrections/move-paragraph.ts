import type { Correction } from '../model/correction.ts';
import type { WhyNot } from './corrected.ts';
import { cutAt } from './cut-at.ts';
import { type Draft, withArticle, withParts } from './draft.ts';
import { placeAt } from './place-at.ts';
import { putParagraph } from './put-in.ts';
import { holds } from './spans.ts';
import { targetArticle } from './target-article.ts';

/** Moves a paragraph or subhead within its article or to another. */
export const moveParagraph = (
  draft: Draft,
  text: string,
  { at, article, before }: Correction & { readonly do: 'moveParagraph' },
): Draft | WhyNot => {
  const target = targetArticle(draft, text, article, at);
  if (!target) return 'noSuchArticle';
  const place = placeAt(target.draft, cutAt(text, at));
  if (!place) return 'nothingThere';
  if (place.part !== 'body') return 'notThere';
  const giver = target.draft.articles[place.article]!;
  const paragraph = giver.body[place.index]!;
  const next = before === null ? null : cutAt(text, before);
  if (next !== null && holds(paragraph.spans, next)) return 'alreadySo';
  const given = withArticle(
    target.draft,
    place.article,
    withParts(giver, { body: giver.body.toSpliced(place.index, 1) }),
  );
  const taker = given.articles[target.index]!;
  return withArticle(given, target.index, withParts(taker, { body: putParagraph(taker.body, paragraph, next) }));
};
