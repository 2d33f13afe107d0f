import type { Article } from '../../lib/model/article.ts';
import { firstWordsOf } from './first-words-of.ts';

/** Long enough to know an article by. */
const TITLE = 18;

/** A short name of an article: its headline or, without one, its first words. */
export function titleOf(article: Article): string {
  const text = article.headline.map((line) => line.text).join(' ') || firstWordsOf(article);
  const characters = [...text];
  return characters.length > TITLE ? `${characters.slice(0, TITLE).join('').replace(MARKS, '')}…` : text;
}

/** Marks and spaces where a text is cut: nothing follows them but the ellipsis. */
const MARKS = /[\s\p{P}]+$/u;
