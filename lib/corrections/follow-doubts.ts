import type { Article } from '../model/article.ts';
import type { Alternative, Doubt } from '../model/doubt.ts';
import type { Result } from '../model/result.ts';
import { cutAt } from './cut-at.ts';
import type { DraftArticle } from './draft.ts';
import { isOpen } from './is-open.ts';
import { placeAt } from './place-at.ts';

type Placed = Pick<Result, 'articles' | 'furniture' | 'unplaced'>;

/** For each article that there was, its index now; of one that was parted, that of its first part. */
type IndexNow = ReadonlyMap<number, number>;

/**
 * The doubts that are left after a correction, told of the articles as they are now. Gone are those about an article that is
 * gone, and those whose other reading the reader has taken or made meaningless.
 */
export const followDoubts = (
  before: Result,
  after: Placed,
  articles: readonly DraftArticle[],
  text: string,
): readonly Doubt[] => {
  const now: IndexNow = new Map(articles.flatMap(({ was }, index) => was.map((old) => [old, index] as const)));
  return before.doubts.flatMap((doubt) => {
    const alternative = followAlternative(doubt.alternative, now);
    const article = followArticle(doubt, before, after, now, text);
    const followed = alternative && article !== undefined ? about(article, { ...doubt, alternative }) : null;
    const settled = !followed || (!isOpen(followed, after, text) && isOpen(doubt, before, text));
    return settled ? [] : [followed];
  });
};

/** The same doubt about an article, or about none. */
const about = (article: number | null, doubt: Doubt): Doubt => {
  const { article: _was, ...rest } = doubt;
  return article === null ? rest : { ...rest, article };
};

/**
 * The article that a doubt is about: where it asks about lines that stood in it, the one in which these stand now. Null for
 * none; undefined where it is gone.
 */
const followArticle = (
  { alternative, article }: Doubt,
  before: Placed,
  after: Placed,
  now: IndexNow,
  text: string,
): number | null | undefined => {
  if (article === undefined) return null;
  const index = now.get(article);
  const at = cutAt(text, placeOf(alternative) ?? text.length);
  const isElsewhere = standsIn(before.articles[article], at) && !standsIn(after.articles[index ?? -1], at);
  return isElsewhere ? (placeAt(after, at)?.article ?? null) : index;
};

/** Where the lines start that would be read otherwise. */
const placeOf = (alternative: Alternative): number | undefined =>
  'at' in alternative ? alternative.at : 'spans' in alternative ? alternative.spans[0]?.start : undefined;

const standsIn = (article: Article | undefined, at: number): boolean =>
  article !== undefined && placeAt({ articles: [article], furniture: [], unplaced: [] }, at) !== null;

const followAlternative = (alternative: Alternative, now: IndexNow): Alternative | null => {
  if (!('to' in alternative) || alternative.to === null) return alternative;
  const to = now.get(alternative.to);
  return to === undefined ? null : { ...alternative, to };
};
