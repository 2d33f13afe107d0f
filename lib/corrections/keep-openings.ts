import type { Article } from '../model/article.ts';
import type { DraftArticle } from './draft.ts';

/**
 * Articles with the datelines and bylines that stand in their bodies: what was read out of a paragraph goes with it to
 * another article. One that never stood in the body word for word is left alone.
 */
export const keepOpenings = (before: readonly Article[], articles: readonly DraftArticle[]): readonly DraftArticle[] =>
  keepOpening('byline', before, keepOpening('dateline', before, articles));

const keepOpening = (
  part: 'dateline' | 'byline',
  before: readonly Article[],
  articles: readonly DraftArticle[],
): readonly DraftArticle[] => {
  const read = new Set(before.flatMap((article) => (isIn(article, article[part]) ? [article[part]!] : [])));
  if (read.size === 0) return articles;
  const lost = articles.filter((article) => article[part] && read.has(article[part]) && !isIn(article, article[part]));
  if (lost.length === 0) return articles;
  const gone = lost.map((article) => article[part]!);
  return articles.map((article) => {
    if (article[part] && !lost.includes(article)) return article;
    const told = gone.find((opening) => isIn(article, opening));
    const { dateline, byline, ...rest } = article;
    const openings = { dateline, byline, [part]: told };
    return {
      ...rest,
      ...(openings.dateline && { dateline: openings.dateline }),
      ...(openings.byline && { byline: openings.byline }),
    };
  });
};

const isIn = ({ body }: Article, opening: string | undefined): boolean =>
  opening !== undefined && body.some(({ text }) => text.includes(opening));
