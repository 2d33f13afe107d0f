import type { Article } from '../model/article.ts';
import { oneLine } from './one-line.ts';

/** The main lines of the heading on one line; empty where the article has none. */
export function headlineOf(article: Article): string {
  return oneLine(...article.headline.map((line) => line.text));
}
