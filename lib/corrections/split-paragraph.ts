import type { Paragraph } from '../model/article.ts';
import type { Correction } from '../model/correction.ts';
import type { Edit } from '../model/edit.ts';
import type { Span } from '../model/span.ts';
import type { WhyNot } from './corrected.ts';
import { cutAt } from './cut-at.ts';
import { cutEditAtText, partEdits, splitSpans } from './cut-edit.ts';
import { type Draft, withArticle, withParts } from './draft.ts';
import { offsetOfPrinted } from './locate-in-passage.ts';
import { makePassage } from './make-passage.ts';
import { printedLength } from './passage-atoms.ts';
import { placeAt } from './place-at.ts';
import { holds } from './spans.ts';
import { widenEdit } from './widen-edit.ts';

type Split = Correction & { readonly do: 'splitParagraph' };

/** Parts the paragraph that holds a character, so that a new one starts with it. */
export const splitParagraph = (
  draft: Draft,
  text: string,
  { at, inEdit }: Pick<Split, 'at' | 'inEdit'>,
): Draft | WhyNot => {
  const cut = cutAt(text, at);
  const place = placeAt(draft, cut);
  if (!place) return 'nothingThere';
  if (place.part !== 'body') return 'notThere';
  const article = draft.articles[place.article]!;
  const paragraph = article.body[place.index]!;
  const halves = inEdit === undefined ? splitAt(paragraph, text, cut) : splitInEdit(paragraph, text, cut, inEdit);
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
  const { outside, inside } = partEdits(text, paragraph.edits ?? [], inOrder(second));
  return [half(paragraph, text, first, outside), half(paragraph, text, second, inside)];
};

/** Parts a paragraph in the reader's own text, behind so many of its printed characters. */
const splitInEdit = (
  paragraph: Paragraph,
  text: string,
  cut: number,
  printed: number,
): readonly Paragraph[] | WhyNot => {
  const edit = paragraph.edits?.find(({ spans }) => holds(spans, cut));
  if (!edit) return 'textIsOther';
  const offset = offsetOfPrinted(edit.text, printed);
  const halves = cutEditAtText(text, edit, offset);
  if (!halves) {
    const wide = widenEdit(text, paragraph, edit);
    if (!wide) return 'insideEdit';
    const start = wide.edit.spans[0]!.start;
    const grown = offset + wide.grownBy;
    return splitInEdit({ ...paragraph, edits: wide.edits }, text, start, printedLength(wide.edit.text.slice(0, grown)));
  }
  const [head, tail] = halves;
  const { first, second } = splitSpans(paragraph.spans, tail.spans[0]!.start);
  const others = partEdits(
    text,
    paragraph.edits!.filter((one) => one !== edit),
    inOrder(second),
  );
  return [
    half(paragraph, text, first, [...others.outside, head]),
    half(paragraph, text, second, [tail, ...others.inside]),
  ];
};

const half = (whole: Paragraph, text: string, spans: readonly Span[], edits: readonly Edit[]): Paragraph => ({
  ...makePassage(text, { spans, edits }, 'body'),
  ...(whole.subhead && { subhead: true }),
});

const inOrder = (spans: readonly Span[]): readonly Span[] => spans.toSorted((a, b) => a.start - b.start);
