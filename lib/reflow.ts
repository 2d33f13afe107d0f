import { ARTICLE_WEIGHTS } from './articles/article-weights.ts';
import { buildArticles } from './articles/build-articles.ts';
import { loadArticleWeights } from './articles/load-article-weights.ts';
import { readKnownArticles } from './articles/read-known-articles.ts';
import { joinResults } from './columns/boxes/join-results.ts';
import { orderByBoxes } from './columns/boxes/order-by-boxes.ts';
import { partPages } from './columns/boxes/part-pages.ts';
import { resultInSource } from './columns/boxes/result-in-source.ts';
import { setByBoxes } from './columns/boxes/set-by-boxes.ts';
import { setLines } from './columns/set-lines.ts';
import { measureLine, splitLines } from './lines/split-lines.ts';
import type { Result } from './model/result.ts';
import type { SetLine } from './model/set-line.ts';
import type { Source } from './model/source.ts';
import { gatherBlocks } from './paragraphs/gather-blocks.ts';
import { labelLines } from './paragraphs/label-lines.ts';
import { loadRoleWeights } from './paragraphs/load-role-weights.ts';
import { ROLE_WEIGHTS, TRANSITION_WEIGHTS } from './paragraphs/role-weights.ts';

export interface ReflowOptions {
  /** Keep which stage decided what, as data in `Result.trace`. */
  readonly trace?: boolean;
}

const roleWeights = loadRoleWeights(ROLE_WEIGHTS, TRANSITION_WEIGHTS);
const articleWeights = loadArticleWeights(ARTICLE_WEIGHTS);

/** The whole pipeline: a source → its articles. Pure; never throws on any text. */
export const reflow = (source: Source, _options: ReflowOptions = {}): Result => {
  if (source.articles) return readKnownArticles(source.text, source.articles);
  const order = orderByBoxes(source);
  if (order) {
    const pages = partPages(setByBoxes(splitLines(order.source), order));
    return resultInSource(joinResults(pages.map(articlesOf)), order.map);
  }
  const cut = (start: number, end: number, blanks: number) => measureLine(source.text, start, end, blanks);
  return articlesOf(setLines(splitLines(source), cut));
};

const articlesOf = (lines: readonly SetLine[]): Result =>
  buildArticles(gatherBlocks(labelLines(lines, roleWeights)), articleWeights);
