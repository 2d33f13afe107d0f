import type { KnownArticle } from '../../model/known-article.ts';
import type { TraceEntry } from '../../model/trace.ts';

/** Nothing was decided of articles that the page's own markup tells: one entry each says so. */
export const traceKnownArticles = (articles: readonly KnownArticle[]): TraceEntry[] =>
  articles.flatMap(({ headline, body, captions }, article): TraceEntry[] => {
    const [span] = [...body, ...headline, ...captions.map(({ text }) => text)];
    if (!span) return [];
    const evidence = { paragraphs: body.length, captions: captions.length };
    return [{ stage: 'articles', span, decision: `article ${article} as the page tells it`, evidence }];
  });
