import type { Passage } from '../../lib/model/passage.ts';
import type { Result } from '../../lib/model/result.ts';
import { passagesOf } from './length-of.ts';

/** The index of the article in which a character of the source stands; -1 where it stands in none. */
export function articleHolding({ articles }: Result, offset: number): number {
  return articles.findIndex((article) => passagesOf(article).some((passage) => holdsOffset(passage, offset)));
}

export function holdsOffset({ spans }: Passage, offset: number): boolean {
  return spans.some(({ start, end }) => offset >= start && offset < end);
}
