import type { Article, Caption } from './article.ts';
import type { Passage } from './passage.ts';
import type { Result } from './result.ts';

/** What makes of a passage another of its kind. */
export type MapPassage = <P extends Passage>(passage: P) => P;

/** An article with each of its passages made another. */
export const mapArticle = (article: Article, map: MapPassage): Article => ({
  ...article,
  ...(article.kicker && { kicker: map(article.kicker) }),
  headline: article.headline.map((passage) => map(passage)),
  ...(article.deck && { deck: map(article.deck) }),
  body: article.body.map((paragraph) => map(paragraph)),
  captions: article.captions.map((caption) => mapCaption(caption, map)),
});

const mapCaption = (caption: Caption, map: MapPassage): Caption => ({
  ...caption,
  text: map(caption.text),
  ...(caption.credit && { credit: map(caption.credit) }),
});

/** A result with each of its passages made another. */
export const mapPassages = (result: Result, map: MapPassage): Result => ({
  ...result,
  articles: result.articles.map((article) => mapArticle(article, map)),
  furniture: result.furniture.map((passage) => map(passage)),
  unplaced: result.unplaced.map((passage) => map(passage)),
});
