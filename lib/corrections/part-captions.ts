import type { Caption } from '../model/article.ts';
import type { Passage } from '../model/passage.ts';

/** The captions that stay with the first of two parts of a body, and those that go with the second: each with the nearer in print. */
export const partCaptions = (
  captions: readonly Caption[],
  first: readonly Passage[],
  second: readonly Passage[],
): readonly [readonly Caption[], readonly Caption[]] => {
  const goes = (caption: Caption): boolean => distance(caption, second) < distance(caption, first);
  return [captions.filter((caption) => !goes(caption)), captions.filter(goes)];
};

/** How many characters of the source stand between a caption and the nearest stretch of a body. */
const distance = ({ text: { spans } }: Caption, body: readonly Passage[]): number => {
  const [from, to] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
  const between = body.flatMap((passage) => passage.spans.map(({ start, end }) => Math.max(0, start - to, from - end)));
  return Math.min(Infinity, ...between);
};
