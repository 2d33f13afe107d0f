import type { Random } from '../random.ts';
import type { InventedArticle } from './invented-article.ts';
import type { Style } from './style.ts';
import { varyArticle } from './vary-article.ts';

const SCRIPTS: Readonly<Record<Style['script'], (style: InventedArticle['style']) => boolean>> = {
  simplified: (style) => !['traditional', 'hongkong', 'republic'].includes(style),
  traditional: (style) => style === 'traditional' || style === 'hongkong',
  republic: (style) => style === 'republic',
  any: () => true,
};

/** Share of notices that may stand on a page of articles: papers print them apart. */
const NOTICES = 0.4;

/** Articles for one page, each once, all of the style's script where there are any. */
export function drawArticles(corpus: readonly InventedArticle[], style: Style, random: Random): InventedArticle[] {
  const isDrawn = (article: InventedArticle) => article.style !== 'notice' || random.chance(NOTICES);
  const fitting = corpus.filter((article) => SCRIPTS[style.script](article.style) && isDrawn(article));
  const from = fitting.length ? fitting : corpus;
  return random
    .shuffled(from)
    .slice(0, random.int(...style.articles))
    .map((article) => varyArticle(article, random));
}
