import type { Passage } from '../../../lib/model/passage.ts';
import type { Result } from '../../../lib/model/result.ts';

/** Every passage of a result: articles, furniture and what was placed nowhere. */
export function allPassages({ articles, furniture, unplaced }: Result): Passage[] {
  const ofArticles = articles.flatMap(({ kicker, headline, deck, body, captions }) => [
    ...[kicker ?? []].flat(),
    ...headline,
    ...[deck ?? []].flat(),
    ...body,
    ...captions.flatMap(({ text, credit }) => [text, ...[credit ?? []].flat()]),
  ]);
  return [...ofArticles, ...furniture, ...unplaced];
}
