import type { WhyNot } from './corrected.ts';
import { cutAt } from './cut-at.ts';
import { type Draft, withArticle, withParts } from './draft.ts';
import { makePassage } from './make-passage.ts';
import { placeAt } from './place-at.ts';

/** Joins the paragraph that holds a character with the one before it. A subhead joined with a paragraph is a paragraph. */
export const joinParagraphs = (draft: Draft, text: string, { at }: { readonly at: number }): Draft | WhyNot => {
  const place = placeAt(draft, cutAt(text, at));
  if (!place) return 'nothingThere';
  if (place.part !== 'body') return 'notThere';
  if (place.index === 0) return 'alreadySo';
  const article = draft.articles[place.article]!;
  const [first, second] = [article.body[place.index - 1]!, article.body[place.index]!];
  const stretches = {
    spans: [...first.spans, ...second.spans],
    edits: [...(first.edits ?? []), ...(second.edits ?? [])],
  };
  const joined = {
    ...makePassage(text, stretches, 'body'),
    ...(first.subhead && second.subhead && { subhead: true as const }),
  };
  return withArticle(
    draft,
    place.article,
    withParts(article, { body: article.body.toSpliced(place.index - 1, 2, joined) }),
  );
};
