import type { Article } from '../../lib/model/article.ts';
import type { Doubt } from '../../lib/model/doubt.ts';
import type { Result } from '../../lib/model/result.ts';

/** A doubt with its place among all doubts of the page. */
export interface NumberedDoubt {
  readonly number: number;
  readonly doubt: Doubt;
}

/** The doubts about one article, in the order of the page. */
export function doubtsOf({ doubts }: Result, index: number): readonly NumberedDoubt[] {
  return doubts.map((doubt, number) => ({ number, doubt })).filter(({ doubt }) => doubt.article === index);
}

/** The doubts that are about no article: a heading without a body, say. */
export function doubtsOfNone({ doubts, articles }: Result): readonly NumberedDoubt[] {
  return doubts
    .map((doubt, number) => ({ number, doubt }))
    .filter(({ doubt }) => doubt.article === undefined || !hasArticle(articles, doubt.article));
}

function hasArticle(articles: readonly Article[], index: number): boolean {
  return articles[index] !== undefined;
}
