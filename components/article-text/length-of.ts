import type { Article } from '../../lib/model/article.ts';
import type { Passage } from '../../lib/model/passage.ts';

/** Articles are values that never change: each is counted once, however often a list of a thousand is drawn. */
const counted = new WeakMap<Article, number>();

/** How many characters an article holds, white space left out. */
export function lengthOf(article: Article): number {
  const known = counted.get(article);
  if (known !== undefined) return known;
  const length = passagesOf(article).reduce((sum, { text }) => sum + printedLength(text), 0);
  counted.set(article, length);
  return length;
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

/** Code points that are not white space. */
const printedLength = (text: string): number => text.length - count(text, /\s/gu) - count(text, /[\uDC00-\uDFFF]/g);

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
