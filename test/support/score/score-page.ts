import type { Gold } from '../typesetter/typeset-page.ts';
import { countKept, leakedFurniture } from './count-kept.ts';
import { judgeArticle, type ArticleVerdict } from './judge-article.ts';
import { matchTexts } from './match-texts.ts';
import { pairArticles } from './pair-articles.ts';
import type { PlainResult } from './plain-result.ts';
import { captionTexts, evenSpaces, headingText, squeeze } from './squeeze.ts';

/** A page's figures as counts, so that pages can be added up. */
export interface Counts {
  readonly articles: number;
  readonly perfect: number;
  readonly headings: number;
  readonly headingsRight: number;
  readonly paragraphs: number;
  readonly paragraphsFound: number;
  readonly paragraphsRight: number;
  readonly captions: number;
  readonly captionsRight: number;
  readonly spaced: number;
  readonly spacedRight: number;
  readonly furniture: number;
  readonly leaked: number;
  readonly characters: number;
  readonly kept: number;
  readonly invented: number;
}

export interface PageScore {
  readonly counts: Counts;
  /** Which found article stands for which of the gold. */
  readonly pairs: ReadonlyMap<number, number>;
  readonly verdicts: readonly ArticleVerdict[];
}

const paragraphsOf = ({ articles }: Pick<PlainResult, 'articles'>) => articles.flatMap(({ paragraphs }) => paragraphs);

function countSpacing(gold: readonly string[], found: readonly string[]): Pick<Counts, 'spaced' | 'spacedRight'> {
  const bySqueezed = new Map(found.map((text) => [squeeze(text), text]));
  const compared = gold.flatMap((text) => {
    const got = bySqueezed.get(squeeze(text));
    return got === undefined ? [] : [evenSpaces(got) === evenSpaces(text)];
  });
  return { spaced: compared.length, spacedRight: compared.filter(Boolean).length };
}

function countParagraphs(gold: Gold, result: PlainResult, tolerance: number) {
  const [want, got] = [paragraphsOf(gold), paragraphsOf(result)];
  const right = matchTexts(want.map(squeeze), got.map(squeeze), tolerance).length;
  return { paragraphs: want.length, paragraphsFound: got.length, paragraphsRight: right, ...countSpacing(want, got) };
}

/**
 * Holds a result against the gold. White space never decides whether text is right; it is counted apart. With a
 * tolerance (pages that were recognised) texts are right that differ in no more than that share of their characters.
 */
export function scorePage(text: string, gold: Gold, result: PlainResult, tolerance = 0): PageScore {
  const pairs = pairArticles(gold.articles, result.articles, tolerance);
  const verdicts = gold.articles.map((article, i) =>
    judgeArticle(article, result.articles[pairs.get(i) ?? -1], tolerance),
  );
  const headed = gold.articles.map((article) => headingText(article) !== '');
  const counts: Counts = {
    articles: gold.articles.length,
    perfect: verdicts.filter(({ perfect }) => perfect).length,
    headings: headed.filter(Boolean).length,
    headingsRight: verdicts.filter(({ heading }, i) => heading && headed[i]).length,
    ...countParagraphs(gold, result, tolerance),
    captions: gold.articles.flatMap(captionTexts).length,
    captionsRight: verdicts.reduce((sum, { captions }) => sum + captions, 0),
    furniture: gold.furniture.length,
    leaked: leakedFurniture(gold, result, tolerance).length,
    ...countKept(text, result, tolerance),
  };
  return { counts, pairs, verdicts };
}
