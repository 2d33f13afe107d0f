import type { ReadPage } from '../lib/model/outcome.ts';
import { lengthOf, passagesOf } from './article-text/length-of.ts';
import styles from './StatusLine.module.css';
import { useWords } from './words.ts';

/** How much the page holds: articles, characters, doubts, and how long reading took. */
export function StatusLine({ page }: { readonly page: ReadPage }) {
  const { count, seconds } = useWords();
  const { articles, doubts } = page.result;
  const parts = [
    count('count.articles', articles.length),
    count('count.characters', lengthOf(articles.flatMap(passagesOf))),
    count('count.doubts', doubts.length),
  ];
  return (
    <p class={styles.status}>
      <span>{parts.join(' · ')}</span>
      <span>{seconds(page.elapsed)}</span>
    </p>
  );
}
