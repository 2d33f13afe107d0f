import type { Article } from '../model/article.ts';
import type { Result } from '../model/result.ts';
import type { WhyNot } from './corrected.ts';
import { type Draft, type DraftArticle, hasText, isEmpty, passagesOf } from './draft.ts';
import { followDoubts } from './follow-doubts.ts';
import { keepOpenings } from './keep-openings.ts';
import { unplaceHeading } from './move-heading.ts';

/** The result that a correction leads to: emptied articles gone, datelines, bylines and doubts with what they are about. */
export const closeDraft = (result: Result, text: string, draft: Draft): Result | WhyNot => {
  if (leavesNoText(draft)) return 'noTextLeft';
  const { articles, unplaced, furniture } = dropEmptied(result, draft);
  const kept = keepOpenings(result.articles, articles);
  const after = { articles: kept.map(asArticle), furniture, unplaced };
  return { ...result, ...after, doubts: followDoubts(result, after, kept, text) };
};

const leavesNoText = ({ articles, furniture, unplaced }: Draft): boolean =>
  [...articles.flatMap(passagesOf), ...furniture, ...unplaced].some(({ text, edits }) => edits && text.trim() === '');

/** An article that has lost its last paragraph and caption is none any more; its heading belongs nowhere. */
const dropEmptied = (result: Result, draft: Draft): Draft => {
  const isGone = (article: DraftArticle, index: number): boolean =>
    isEmpty(article) ||
    (index !== draft.headed && !hasText(article) && article.was.some((old) => hasText(result.articles[old]!)));
  const gone = draft.articles.filter(isGone);
  if (gone.length === 0) return draft;
  const left = { ...draft, articles: draft.articles.filter((article, index) => !isGone(article, index)) };
  return gone.reduce(unplaceHeading, left);
};

const asArticle = ({ was: _was, ...article }: DraftArticle): Article => article;
