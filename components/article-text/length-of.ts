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
function printedLength(text: string): number {
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isSecondHalf = code >= 0xdc00 && code <= 0xdfff;
    if (!isSecondHalf && !isWhite(code)) length += 1;
  }
  return length;
}

/** Most characters are Han and told at once: a volume has millions. */
const isWhite = (code: number): boolean => (code <= 0x3000 || code === 0xfeff) && /\s/u.test(String.fromCharCode(code));
