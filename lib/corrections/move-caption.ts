import type { Caption } from '../model/article.ts';
import type { Correction } from '../model/correction.ts';
import type { WhyNot } from './corrected.ts';
import { cutAt } from './cut-at.ts';
import { type Draft, inSourceOrder, passagesOfCaption, withArticle, withParts } from './draft.ts';
import { placeAt } from './place-at.ts';
import { setAside } from './set-aside.ts';
import { setRole } from './set-role.ts';
import { targetArticle } from './target-article.ts';

/**
 * Moves the caption, with its credit, in which the first of the spans stands. Where no caption stands there, the spans
 * become one.
 */
export const moveCaption = (
  draft: Draft,
  text: string,
  { spans, article }: Correction & { readonly do: 'moveCaption' },
): Draft | WhyNot => {
  const at = cutAt(text, spans[0]?.start ?? text.length);
  const target = article === null ? { draft, index: null } : targetArticle(draft, text, article, at);
  if (!target) return 'noSuchArticle';
  const place = placeAt(target.draft, at);
  if (!place) return 'nothingThere';
  if (place.part !== 'caption') {
    if (article === null) return setAside(draft, text, { do: 'setAside', spans, as: 'unplaced' });
    return setRole(draft, text, { do: 'setRole', spans, role: 'caption', article });
  }
  if (place.article === target.index) return 'alreadySo';
  const giver = target.draft.articles[place.article]!;
  const caption = giver.captions[place.index]!;
  const given = withArticle(
    target.draft,
    place.article,
    withParts(giver, { captions: giver.captions.toSpliced(place.index, 1) }),
  );
  return target.index === null ? unplace(given, caption) : addCaption(given, target.index, caption);
};

const addCaption = (draft: Draft, index: number, caption: Caption): Draft => {
  const taker = draft.articles[index]!;
  return withArticle(draft, index, withParts(taker, { captions: [...taker.captions, caption] }));
};

const unplace = (draft: Draft, caption: Caption): Draft => ({
  ...draft,
  unplaced: passagesOfCaption(caption).reduce(inSourceOrder, draft.unplaced),
});
