import type { Article } from '../../model/article.ts';
import type { SourceAbout } from '../../model/source.ts';
import { headlineOf } from '../headline-of.ts';
import { oneLine } from '../one-line.ts';
import { authorsOf } from './authors-of.ts';

/** GB/T 7714—2015, 8.1.2: with more than three authors the first three are named. */
const AUTHORS_NAMED = 3;

/**
 * The entry of a newspaper article by GB/T 7714—2015, 4.4: `作者. 题名[N]. 报纸名, 日期(版次).` Parts that are not known are
 * left out.
 */
export function articleToGbt7714(article: Article, about: SourceAbout): string {
  const page = about.page ? `(${oneLine(about.page)})` : '';
  const issue =
    [about.newspaper, about.date]
      .map((part) => oneLine(part))
      .filter(Boolean)
      .join(', ') + page;
  const title = headlineOf(article);
  return [authors(article), title && `${title}[N]`, issue]
    .filter(Boolean)
    .map((part) => `${part}.`)
    .join(' ');
}

function authors(article: Article): string {
  const names = authorsOf(article.byline);
  return [...names.slice(0, AUTHORS_NAMED), ...(names.length > AUTHORS_NAMED ? ['等'] : [])].join(', ');
}
