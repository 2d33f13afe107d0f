import type { ArticleAt } from '../model/correction.ts';
import { cutAt } from './cut-at.ts';
import { type Draft, NEW_ARTICLE } from './draft.ts';
import { articleAt } from './place-at.ts';

/**
 * The draft with the article meant, and its index; null where there is none. A new article follows the article in which the
 * character at `from` stands; where that is none, it is the last.
 */
export const targetArticle = (
  draft: Draft,
  text: string,
  article: ArticleAt,
  from: number,
): { draft: Draft; index: number } | null => {
  if (article !== 'new') {
    const index = articleAt(draft, cutAt(text, article));
    return index < 0 ? null : { draft, index };
  }
  const after = articleAt(draft, cutAt(text, from));
  const index = after < 0 ? draft.articles.length : after + 1;
  return { draft: { ...draft, articles: draft.articles.toSpliced(index, 0, NEW_ARTICLE) }, index };
};
