import type { Paragraph } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { WhyNot } from './corrected.ts';
import { cutAt } from './cut-at.ts';
import { type Draft, withArticle, withParts } from './draft.ts';
import { makePassage } from './make-passage.ts';
import { placeAt } from './place-at.ts';
import { partEdits } from './take-out.ts';

/** Parts the paragraph that holds a character, so that a new one starts with it. */
export const splitParagraph = (draft: Draft, text: string, { at }: { readonly at: number }): Draft | WhyNot => {
  const cut = cutAt(text, at);
  const place = placeAt(draft, cut);
  if (!place) return 'nothingThere';
  if (place.part !== 'body') return 'notThere';
  const article = draft.articles[place.article]!;
  const halves = splitAt(article.body[place.index]!, text, cut);
  if (typeof halves === 'string') return halves;
  return withArticle(
    draft,
    place.article,
    withParts(article, { body: article.body.toSpliced(place.index, 1, ...halves) }),
  );
};

const splitAt = (paragraph: Paragraph, text: string, cut: number): readonly Paragraph[] | WhyNot => {
  const { first, second } = splitSpans(paragraph.spans, cut);
  if (first.length === 0) return 'alreadySo';
  const edits = partEdits(
    paragraph.edits ?? [],
    second.toSorted((a, b) => a.start - b.start),
  );
  if (!edits) return 'insideEdit';
  const subhead = paragraph.subhead && { subhead: true as const };
  return [
    { ...makePassage(text, { spans: first, edits: edits.outside }, 'body'), ...subhead },
    { ...makePassage(text, { spans: second, edits: edits.inside }, 'body'), ...subhead },
  ];
};

/** The spans of a passage before and from a character on, in the passage's order, which need not be the source's. */
const splitSpans = (spans: readonly Span[], cut: number): { first: Span[]; second: Span[] } => {
  const i = spans.findIndex(({ start, end }) => start <= cut && cut < end);
  const { start, end } = spans[i]!;
  return {
    first: [...spans.slice(0, i), ...(start < cut ? [{ start, end: cut }] : [])],
    second: [{ start: cut, end }, ...spans.slice(i + 1)],
  };
};
