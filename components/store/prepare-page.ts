import type { ReadPage } from '../../lib/model/outcome.ts';
import { inReadingOrder } from '../article-text/in-reading-order.ts';
import { lengthOf } from '../article-text/length-of.ts';

/** The lengths of so many articles are worked out in one go: some thousandths of a second. */
const ARTICLES_A_SLICE = 1000;

/**
 * Works out in slices what is wanted when a long page is shown, the lengths of its articles and the order of its doubts: each is
 * known from then on. A page of few articles is shown at once.
 */
export async function preparePage(page: ReadPage): Promise<void> {
  const { articles } = page.result;
  if (articles.length < ARTICLES_A_SLICE) return;
  for (let from = 0; from < articles.length; from += ARTICLES_A_SLICE) {
    await pause();
    for (const article of articles.slice(from, from + ARTICLES_A_SLICE)) lengthOf(article);
  }
  await pause();
  inReadingOrder(page);
  await pause();
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
