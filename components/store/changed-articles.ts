import type { Article } from '../../lib/model/article.ts';
import type { Result } from '../../lib/model/result.ts';
import { passagesOf } from '../article-text/length-of.ts';

/** The articles of a result that read otherwise in the one before, told by their anchors. */
export function changedArticles(
  before: Result,
  after: Result,
  anchorOf: (article: Article) => number,
): ReadonlySet<number> {
  const told = new Set(before.articles.map(tell));
  return new Set(after.articles.filter((article) => !told.has(tell(article))).map(anchorOf));
}

const tell = (article: Article): string =>
  JSON.stringify([passagesOf(article).map(({ text }) => text), article.headline.length, article.captions.length]);
