import type { Caption, Paragraph } from '../model/article.ts';
import type { Role } from '../model/correction.ts';
import type { Passage } from '../model/passage.ts';
import { type DraftArticle, inSourceOrder, withParts } from './draft.ts';
import { makePassage, type Stretches } from './make-passage.ts';
import { holds } from './spans.ts';

/** The article with stretches of the source in a role. `before`: the paragraph, told by an offset, that they stand before. */
export const putIn = (
  article: DraftArticle,
  text: string,
  stretches: Stretches,
  role: Role,
  before?: number,
): DraftArticle => {
  if (role === 'caption') {
    const caption = { text: makePassage(text, stretches, 'body') };
    return withParts(article, { captions: [...article.captions, caption] });
  }
  if (role === 'credit') return withParts(article, { captions: putCredit(text, article.captions, stretches) });
  if (role === 'paragraph' || role === 'subhead') {
    const passage = makePassage(text, stretches, 'body');
    const paragraph: Paragraph = role === 'subhead' ? { ...passage, subhead: true } : passage;
    return withParts(article, { body: putParagraph(article.body, paragraph, before) });
  }
  if (role === 'headline') {
    const line = makePassage(text, stretches, 'spaced');
    return withParts(article, { headline: inSourceOrder(article.headline, line) });
  }
  return withParts(article, { [role]: joinWith(text, article[role], stretches) });
};

/** Without a place told, a paragraph follows the nearest one before it in the source. */
export const putParagraph = (
  body: readonly Paragraph[],
  added: Paragraph,
  before?: number | null,
): readonly Paragraph[] => {
  if (before === null) return [...body, added];
  const told = before === undefined ? -1 : body.findIndex(({ spans }) => holds(spans, before));
  return body.toSpliced(told < 0 ? placeBySource(body, added) : told, 0, added);
};

const placeBySource = (body: readonly Paragraph[], { spans }: Paragraph): number => {
  let nearest = -1;
  body.forEach((paragraph, i) => {
    const start = paragraph.spans[0]?.start ?? 0;
    const best = body[nearest]?.spans[0]?.start ?? -1;
    if (start < (spans[0]?.start ?? 0) && start >= best) nearest = i;
  });
  return nearest + 1;
};

/** A credit goes to the nearest caption before it in the source, or to the first; without any it is a caption itself. */
const putCredit = (text: string, captions: readonly Caption[], added: Stretches): readonly Caption[] => {
  const at = added.spans[0]?.start ?? 0;
  const before = captions.filter(({ text: { spans } }) => (spans[0]?.start ?? 0) < at);
  const nearest =
    before.toSorted((a, b) => (b.text.spans[0]?.start ?? 0) - (a.text.spans[0]?.start ?? 0))[0] ?? captions[0];
  if (!nearest) return [{ text: makePassage(text, added, 'body') }];
  return captions.with(captions.indexOf(nearest), { ...nearest, credit: joinWith(text, nearest.credit, added) });
};

/** Kickers, decks and credits of two lines are one passage. */
const joinWith = (text: string, held: Passage | undefined, added: Stretches): Passage => {
  const both = [...(held ? [held] : []), added].toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
  const edits = both.flatMap((part) => part.edits ?? []);
  return makePassage(text, { spans: both.flatMap(({ spans }) => spans), edits }, 'spaced');
};
