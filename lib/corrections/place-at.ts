import type { Article } from '../model/article.ts';
import type { Passage } from '../model/passage.ts';
import { extentOf } from './extent-of.ts';
import { holds } from './spans.ts';

export type ArticlePart = 'kicker' | 'headline' | 'deck' | 'body' | 'caption';

/** Where a character stands: in which part of which article, and at which place of that part. */
export interface ArticlePlace {
  readonly article: number;
  readonly part: ArticlePart;
  readonly index: number;
}

export interface AsidePlace {
  readonly article: null;
  readonly part: 'furniture' | 'unplaced';
  readonly index: number;
}

export type Place = ArticlePlace | AsidePlace;

/** What a place is looked for in: a draft or a result. */
interface Placed {
  readonly articles: readonly Article[];
  readonly furniture: readonly Passage[];
  readonly unplaced: readonly Passage[];
}

/** Where the character at an offset stands; null where none does. */
export const placeAt = ({ articles, furniture, unplaced }: Placed, at: number): Place | null => {
  for (let article = 0; article < articles.length; article++) {
    const { start, end } = extentOf(articles[article]!);
    const found = start <= at && at < end ? placeInArticle(articles[article]!, at) : null;
    if (found) return { article, ...found };
  }
  return placeAside('furniture', furniture, at) ?? placeAside('unplaced', unplaced, at);
};

const isAt = (at: number) => (passage: Passage | undefined) => passage !== undefined && holds(passage.spans, at);

const placeInArticle = (article: Article, at: number): { part: ArticlePart; index: number } | null => {
  const here = isAt(at);
  const body = article.body.findIndex(here);
  if (body >= 0) return { part: 'body', index: body };
  if (here(article.kicker)) return { part: 'kicker', index: 0 };
  if (here(article.deck)) return { part: 'deck', index: 0 };
  const headline = article.headline.findIndex(here);
  if (headline >= 0) return { part: 'headline', index: headline };
  const caption = article.captions.findIndex(({ text, credit }) => here(text) || here(credit));
  return caption < 0 ? null : { part: 'caption', index: caption };
};

const placeAside = (part: 'furniture' | 'unplaced', passages: readonly Passage[], at: number): AsidePlace | null => {
  const index = passages.findIndex(isAt(at));
  return index < 0 ? null : { article: null, part, index };
};

/** The index of the article in which the character at an offset stands; −1 where none does. */
export const articleAt = (placed: Placed, at: number): number => placeAt(placed, at)?.article ?? -1;
