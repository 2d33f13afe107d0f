import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { passagesOf } from './draft.ts';

/** Articles are values that never change: each is looked through once, however many doubts of a volume are placed. */
const known = new WeakMap<Article, Span>();

/** The stretch of the source from an article's first character to its last; much between them may belong to others. */
export const extentOf = (article: Article): Span => {
  const found = known.get(article);
  if (found) return found;
  let [start, end] = [Infinity, -Infinity];
  for (const { spans } of passagesOf(article))
    for (const span of spans) {
      start = Math.min(start, span.start);
      end = Math.max(end, span.end);
    }
  known.set(article, { start, end });
  return { start, end };
};
