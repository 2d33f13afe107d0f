import type { JoinKind } from '../hanzi/join-lines.ts';
import type { Correction } from '../model/correction.ts';
import type { Edit } from '../model/edit.ts';
import type { Passage } from '../model/passage.ts';
import type { Span } from '../model/span.ts';
import { changePassages } from './change-passages.ts';
import type { WhyNot } from './corrected.ts';
import { isCutBy, partEdits } from './cut-edit.ts';
import type { Draft, DraftArticle } from './draft.ts';
import { makePassage, remakePassage } from './make-passage.ts';
import { divideSpans, tidySpans } from './spans.ts';
import { stretchIn } from './stretch-in.ts';

type EditCorrection = Correction & { readonly do: 'edit' };

/** Puts other text in place of a stretch of one passage. Edits that the stretch holds are replaced with it. */
export const editText = (draft: Draft, text: string, correction: EditCorrection): Draft | WhyNot => {
  const set = tidySpans(text, correction.spans);
  let outcome: WhyNot | null = 'nothingThere';
  const edited = changePassages(draft, (passage, kind) => {
    if (divideSpans(passage.spans, set).inside.length === 0) return passage;
    const made = editPassage(passage, text, set, correction, kind);
    outcome = typeof made === 'string' ? made : null;
    return typeof made === 'string' ? passage : made;
  });
  if (outcome) return outcome;
  return {
    ...edited,
    articles: edited.articles.map((article, i) => editOpening(article, draft.articles[i]!, correction)),
  };
};

const editPassage = <T extends Passage>(
  passage: T,
  text: string,
  set: readonly Span[],
  { old, new: added }: EditCorrection,
  kind: JoinKind,
): T | WhyNot => {
  const spans = stretchIn(passage.spans, text, set);
  if (!spans) return 'textIsOther';
  if (passage.edits?.some((one) => isCutBy(one, set))) return 'insideEdit';
  const edits = partEdits(text, passage.edits ?? [], set);
  if (stretchText(text, spans, edits.inside) !== old) return 'textIsOther';
  const edit: Edit = { spans, text: oneSpaced(added) };
  const remade = (all: readonly Edit[]): T => {
    const sorted = all.toSorted((a, b) => a.spans[0]!.start - b.spans[0]!.start);
    return remakePassage(passage, text, { spans: passage.spans, edits: sorted }, kind);
  };
  const [edited, unedited] = [remade([...edits.outside, edit]), remade(edits.outside)];
  // Text that is the source's again is no edit any more.
  return edited.text === unedited.text ? unedited : edited;
};

/** The text of a stretch by itself: what an edit of it takes to be there. */
export const stretchText = (text: string, spans: readonly Span[], edits: readonly Edit[]): string =>
  makePassage(text, { spans, edits }, 'body').text;

/** A line end or several spaces of the reader's are one space; an ideographic one stays. */
export const oneSpaced = (text: string): string => text.replaceAll(/\s+/gu, (gap) => (gap === '\u3000' ? gap : ' '));

/** A name mended in the text is mended in the byline that was read out of it. */
const editOpening = (
  article: DraftArticle,
  before: DraftArticle,
  { old, new: added }: EditCorrection,
): DraftArticle => {
  if (article === before) return article;
  const mended = (told: string | undefined) => {
    const wasThere = told && before.body.some(({ text }) => text.includes(told));
    return wasThere && !article.body.some(({ text }) => text.includes(told))
      ? told.replace(old, () => oneSpaced(added))
      : told;
  };
  const [dateline, byline] = [mended(article.dateline), mended(article.byline)];
  return { ...article, ...(dateline && { dateline }), ...(byline && { byline }) };
};
