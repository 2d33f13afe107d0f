import type { Article } from '../../lib/model/article.ts';
import type { Result } from '../../lib/model/result.ts';

/** A result with the articles of another wherever they are the same: those need not be drawn, or counted, anew. */
export function keepArticles(before: Result, after: Result): Result {
  const known = new Map(before.articles.map((article) => [JSON.stringify(article), article]));
  const articles = after.articles.map((article): Article => known.get(JSON.stringify(article)) ?? article);
  return { ...after, articles };
}
