import type { Alternative, Doubt } from '../../model/doubt.ts';
import type { Result } from '../../model/result.ts';

/** The results of a source's pages as one; doubts tell articles by their index over all of them. */
export function joinResults(results: readonly Result[]): Result {
  const [only] = results;
  if (only && results.length === 1) return only;
  let articles = 0;
  const doubts = results.flatMap((result) => {
    const before = articles;
    articles += result.articles.length;
    return result.doubts.map((doubt) => shifted(doubt, before));
  });
  const trace = results.flatMap((result) => result.trace ?? []);
  return {
    articles: results.flatMap((result) => result.articles),
    furniture: results.flatMap((result) => result.furniture),
    unplaced: results.flatMap((result) => result.unplaced),
    doubts,
    ...(trace.length > 0 && { trace }),
  };
}

function shifted(doubt: Doubt, by: number): Doubt {
  const alternative = shiftedAlternative(doubt.alternative, by);
  return doubt.article === undefined
    ? { ...doubt, alternative }
    : { ...doubt, alternative, article: doubt.article + by };
}

const shiftedAlternative = (alternative: Alternative, by: number): Alternative =>
  'to' in alternative && alternative.to !== null ? { ...alternative, to: alternative.to + by } : alternative;
