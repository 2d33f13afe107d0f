import type { Alternative, Doubt } from '../model/doubt.ts';
import type { Result } from '../model/result.ts';
import type { DraftArticle } from './draft.ts';
import { isOpen } from './is-open.ts';

/**
 * The doubts that are left after a correction, told of the articles as they are now. Gone are those about an article that is
 * gone, and those whose other reading the reader has taken or made meaningless.
 */
export const followDoubts = (
  before: Result,
  after: Pick<Result, 'articles' | 'furniture' | 'unplaced'>,
  articles: readonly DraftArticle[],
  text: string,
): readonly Doubt[] => {
  const now = new Map(articles.flatMap(({ was }, index) => was.map((old) => [old, index] as const)));
  return before.doubts.flatMap((doubt) => {
    const followed = follow(doubt, now);
    const settled = !followed || (!isOpen(followed, after, text) && isOpen(doubt, before, text));
    return settled ? [] : [followed];
  });
};

const follow = (doubt: Doubt, now: ReadonlyMap<number, number>): Doubt | null => {
  const alternative = followAlternative(doubt.alternative, now);
  if (!alternative) return null;
  if (doubt.article === undefined) return { ...doubt, alternative };
  const article = now.get(doubt.article);
  return article === undefined ? null : { ...doubt, article, alternative };
};

const followAlternative = (alternative: Alternative, now: ReadonlyMap<number, number>): Alternative | null => {
  if (!('to' in alternative) || alternative.to === null) return alternative;
  const to = now.get(alternative.to);
  return to === undefined ? null : { ...alternative, to };
};
