import type { Article } from '../../lib/model/article.ts';
import type { Doubt } from '../../lib/model/doubt.ts';
import type { ReadPage } from '../../lib/model/outcome.ts';
import type { Result } from '../../lib/model/result.ts';
import { holdsOffset } from './article-holding.ts';
import { passagesOf } from './length-of.ts';

/** The page with its doubts as a reader comes to them: article after article, in each from its heading on, and then the others. */
export function inReadingOrder(page: ReadPage): ReadPage {
  const result = known.get(page.result) ?? sortDoubts(page.result);
  known.set(page.result, result);
  return result === page.result ? page : { ...page, result };
}

/** The same page comes out as the same value, after an undo too. */
const known = new WeakMap<Result, Result>();

function sortDoubts(result: Result): Result {
  const { articles, doubts } = result;
  const found = Map.groupBy(doubts, ({ article = -1 }) => (articles[article] ? article : OF_NONE));
  const sorted = [...found].toSorted(([a], [b]) => a - b).flatMap(([at, about]) => inArticle(about, articles[at]));
  return sorted.every((doubt, at) => doubt === doubts[at]) ? result : { ...result, doubts: sorted };
}

/** After all articles. */
const OF_NONE = Infinity;

/** By the passages of the article, and then by where they stand in the source. A volume has thousands: most stand alone. */
function inArticle(doubts: readonly Doubt[], article: Article | undefined): readonly Doubt[] {
  if (doubts.length < 2) return doubts;
  const passages = article ? passagesOf(article) : [];
  const placed = doubts.map((doubt) => {
    const passage = passages.findIndex((one) => holdsOffset(one, doubt.span.start));
    return { doubt, passage: passage < 0 ? passages.length : passage };
  });
  return placed
    .toSorted((a, b) => a.passage - b.passage || a.doubt.span.start - b.doubt.span.start)
    .map(({ doubt }) => doubt);
}
