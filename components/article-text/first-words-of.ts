import type { Article } from '../../lib/model/article.ts';

/** More than a line of the list can show: what is too much is cut by the line, with an ellipsis. */
const FIRST_WORDS = 80;

/** How an article begins: the start of its first paragraph that is no subhead, or of its first caption. */
export function firstWordsOf({ body, captions }: Article): string {
  const text = (body.find(({ subhead }) => !subhead) ?? body[0] ?? captions[0]?.text)?.text ?? '';
  // A character takes two places at the most: the rest of a long paragraph is not looked at.
  const start = text.slice(0, 2 * FIRST_WORDS);
  return [...start].slice(0, FIRST_WORDS).join('');
}
