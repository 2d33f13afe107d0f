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
  const after = { articles: kept.map((article) => asArticle(article, result.articles)), furniture, unplaced };
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

/** What a correction left alone is the same article still: it need not be drawn, or counted, anew. */
const asArticle = ({ was, ...article }: DraftArticle, before: readonly Article[]): Article => {
  const old = was.length === 1 ? before[was[0]!] : undefined;
  return old && isSame(old, article) ? old : article;
};

const isSame = (old: Article, article: Article): boolean => {
  const parts = Object.keys(article) as (keyof Article)[];
  return parts.length === Object.keys(old).length && parts.every((part) => article[part] === old[part]);
};
