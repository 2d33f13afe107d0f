import type { Result } from '../../lib/model/result.ts';

/** How many doubts each article has, counted in one go: a volume has thousands of either. */
export function countDoubts({ articles, doubts }: Result): readonly number[] {
  const counts = articles.map(() => 0);
  for (const { article } of doubts)
    if (article !== undefined && article in counts) counts[article] = (counts[article] ?? 0) + 1;
  return counts;
}
