import type { Article } from '../../model/article.ts';
import type { Doubt } from '../../model/doubt.ts';

/** The doubts that a reader should see, in the order of the source. */
export const worthShowing = (doubts: readonly Doubt[], _articles: readonly Article[]): Doubt[] => doubts.filter(({ risk }) => risk > 0.01).sort((a, b) => a.span.start - b.span.start);
