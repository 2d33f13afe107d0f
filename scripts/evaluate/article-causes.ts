import { squeeze } from '../../test/support/score/squeeze.ts';
import type { GoldArticle } from '../../test/support/typesetter/typeset-page.ts';
import type { TriedPage } from './tried-page.ts';

type Found = readonly [cause: string, detail: string];

/** A paragraph's first characters: enough to find it again, too few to be broken by a wrong join. */
const HEAD = 10;

/** Shares below this are an odd paragraph, not an article that was cut. */
const MUCH = 0.2;

const heads = (a: GoldArticle) =>
  a.paragraphs.map((text) => squeeze(text).slice(0, HEAD)).filter((text) => text.length === HEAD);

/** How many of one article's paragraphs stand in each article of the result. */
function spread(article: GoldArticle, bodies: readonly string[]): number[] {
  return bodies.map((body) => heads(article).filter((head) => body.includes(head)).length);
}

/** Articles that were cut in two, and articles made of two. */
export function articleCauses({ gold, plain }: TriedPage): Found[] {
  const bodies = plain.articles.map(({ paragraphs }) => squeeze(paragraphs.join('')));
  const table = gold.articles.map((article) => spread(article, bodies));
  const holds = (i: number, j: number) => (table[i]?.[j] ?? 0) > MUCH * heads(gold.articles[i] as GoldArticle).length;
  const cut = gold.articles.flatMap((article, i): Found[] => {
    const parts = bodies.filter((_, j) => holds(i, j)).length;
    if (!parts) return [['article: not found', article.headline.join(' ')]];
    return parts > 1 ? [['article: cut into several', article.headline.join(' ')]] : [];
  });
  const joined = plain.articles.flatMap((article, j): Found[] => {
    const parts = gold.articles.filter((_, i) => holds(i, j)).length;
    return parts > 1 ? [['article: joined with another', article.headline.join(' ')]] : [];
  });
  return [...cut, ...joined];
}
