import { createRandom } from '../random.ts';
import { drawArticles } from './draw-articles.ts';
import { drawStyle } from './draw-style.ts';
import type { InventedArticle } from './invented-article.ts';
import type { StyleKind } from './style.ts';
import { typeset } from './typeset.ts';
import type { TypesetPage } from './typeset-page.ts';

/** A page of a kind, wholly determined by its seed and the corpus. */
export function typesetKind(corpus: readonly InventedArticle[], kind: StyleKind, seed: number): TypesetPage {
  const random = createRandom(seed);
  const style = drawStyle(random, kind);
  return typeset(drawArticles(corpus, style, random), style, random);
}
