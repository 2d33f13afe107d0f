import type { Article, Paragraph } from '../../model/article.ts';
import type { Passage } from '../../model/passage.ts';
import type { Result } from '../../model/result.ts';
import type { Typography } from '../../model/settings.ts';
import { fullWidthMarks } from './full-width-marks.ts';
import { spaceScripts } from './space-scripts.ts';

/** A text with the marks and spaces that the reader likes; as it is printed where nothing is chosen. */
export function setText(text: string, { marks, spacing }: Typography): string {
  const marked = marks === 'fullWidth' ? fullWidthMarks(text) : text;
  return spacing === 'spaced' ? spaceScripts(marked) : marked;
}

/** A result for copying and export, its passages set as the reader likes. The spans still tell where each stood. */
export function setTypography(result: Result, typography: Typography): Result {
  if (typography.marks === 'asPrinted' && typography.spacing === 'asPrinted') return result;
  const set = <T extends Passage>(passage: T): T => ({ ...passage, text: setText(passage.text, typography) });
  return {
    ...result,
    articles: result.articles.map((article) => setArticle(article, set)),
    furniture: result.furniture.map(set),
    unplaced: result.unplaced.map(set),
  };
}

function setArticle(article: Article, set: <T extends Passage>(passage: T) => T): Article {
  const { kicker, deck } = article;
  return {
    ...article,
    ...(kicker && { kicker: set(kicker) }),
    headline: article.headline.map(set),
    ...(deck && { deck: set(deck) }),
    body: article.body.map((paragraph): Paragraph => set(paragraph)),
    captions: article.captions.map(({ text, credit }) => ({ text: set(text), ...(credit && { credit: set(credit) }) })),
  };
}
