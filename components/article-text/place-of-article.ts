import type { Article } from '../../lib/model/article.ts';
import type { Passage } from '../../lib/model/passage.ts';
import type { Result } from '../../lib/model/result.ts';
import { articleHolding } from './article-holding.ts';
import { passagesOf } from './length-of.ts';

/**
 * Where an article stands after a change of the page; -1 where nothing of it is in an article any more. Its headline and first
 * paragraph tell while they are together; once one of them has left, most of its passages do.
 */
export function placeOfArticle(article: Article, result: Result): number {
  const placeOf = ({ spans }: Passage): number => articleHolding(result, spans[0]?.start ?? -1);
  const [first] = article.body;
  const [headline = first] = article.headline;
  const place = first ? placeOf(first) : -1;
  if (place >= 0 && headline && placeOf(headline) === place) return place;
  const counts = new Map<number, number>();
  for (const found of passagesOf(article).map(placeOf)) counts.set(found, (counts.get(found) ?? 0) + 1);
  counts.delete(-1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? -1;
}
