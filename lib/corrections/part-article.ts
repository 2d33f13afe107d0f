import type { Passage } from '../model/passage.ts';
import type { Correction } from '../model/correction.ts';
import type { WhyNot } from './corrected.ts';
import { cutAt } from './cut-at.ts';
import { type Draft, NEW_ARTICLE, withParts } from './draft.ts';
import { placeAt } from './place-at.ts';
import { partCaptions } from './part-captions.ts';
import { splitParagraph } from './split-paragraph.ts';

/**
 * Starts a new article with a character of a body. Subheads that it would start with become its headline, and captions go
 * with the part that they are printed nearest to.
 */
export const partArticle = (
  draft: Draft,
  text: string,
  { at }: Correction & { readonly do: 'partArticle' },
): Draft | WhyNot => {
  const split = splitParagraph(draft, text, { at });
  if (typeof split === 'string' && split !== 'alreadySo') return split;
  const whole = typeof split === 'string' ? draft : split;
  const place = placeAt(whole, cutAt(text, at))!;
  if (place.article === null) return 'notThere';
  if (place.index === 0) return 'alreadySo';
  const article = whole.articles[place.article]!;
  const rest = article.body.slice(place.index);
  const headings = Math.max(
    0,
    rest.findIndex(({ subhead }) => !subhead),
  );
  const added = withParts(
    { ...NEW_ARTICLE, confidence: article.confidence },
    { headline: rest.slice(0, headings).map(asHeading), body: rest.slice(headings) },
  );
  const left = withParts(article, { body: article.body.slice(0, place.index) });
  const [stay, go] = partCaptions(article.captions, left.body, rest);
  const parted = [withParts(left, { captions: stay }), withParts(added, { captions: go })];
  return { ...whole, articles: whole.articles.toSpliced(place.article, 1, ...parted) };
};

const asHeading = ({ text, spans, edits }: Passage): Passage => ({ text, spans, ...(edits && { edits }) });
