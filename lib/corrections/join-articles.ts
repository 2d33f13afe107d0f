import type { Paragraph } from '../model/article.ts';
import type { Correction } from '../model/correction.ts';
import type { WhyNot } from './corrected.ts';
import { cutAt } from './cut-at.ts';
import { type Draft, type DraftArticle, headingOf, withParts } from './draft.ts';
import { articleAt } from './place-at.ts';

/**
 * Puts all that one article holds after what another holds. Where both have a heading, the second's lines become subheads
 * before its paragraphs, where they stood for the reader.
 */
export const joinArticles = (
  draft: Draft,
  text: string,
  { first, second }: Correction & { readonly do: 'joinArticles' },
): Draft | WhyNot => {
  const [i, j] = [articleAt(draft, cutAt(text, first)), articleAt(draft, cutAt(text, second))];
  if (i < 0 || j < 0) return 'noSuchArticle';
  if (i === j) return 'alreadySo';
  const joined = join(draft.articles[i]!, draft.articles[j]!);
  return { ...draft, articles: draft.articles.with(i, joined).toSpliced(j, 1) };
};

const join = (first: DraftArticle, second: DraftArticle): DraftArticle => {
  const subheads: Paragraph[] = headingOf(second).map((line) => ({ ...line, subhead: true }));
  const takesHeading = headingOf(first).length === 0;
  const heading = takesHeading ? { kicker: second.kicker, headline: second.headline, deck: second.deck } : {};
  const joined = withParts(first, {
    ...heading,
    body: [...first.body, ...(takesHeading ? [] : subheads), ...second.body],
    captions: [...first.captions, ...second.captions],
  });
  return { ...joined, was: [...first.was, ...second.was], confidence: Math.min(first.confidence, second.confidence) };
};
