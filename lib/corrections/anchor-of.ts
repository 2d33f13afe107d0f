import type { Article } from '../model/article.ts';
import { passagesOf } from './draft.ts';

/** The offset by which corrections name an article: where its first paragraph starts or, without one, its heading or caption. */
export const anchorOf = (article: Article): number =>
  (article.body[0] ?? passagesOf(article)[0])?.spans[0]?.start ?? Number.MAX_SAFE_INTEGER;
