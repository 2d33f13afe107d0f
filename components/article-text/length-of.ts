import type { Article } from '../../lib/model/article.ts';
import type { Passage } from '../../lib/model/passage.ts';

/** How many characters the passages hold, white space left out. */
export function lengthOf(passages: readonly Passage[]): number {
  return passages.reduce((sum, { text }) => sum + [...text.replace(/\s/gu, '')].length, 0);
}

/** All passages of an article in the order in which they are read. */
export function passagesOf({ kicker, headline, deck, body, captions }: Article): readonly Passage[] {
  return [
    ...(kicker ? [kicker] : []),
    ...headline,
    ...(deck ? [deck] : []),
    ...body,
    ...captions.flatMap(({ text, credit }) => (credit ? [text, credit] : [text])),
  ];
}
