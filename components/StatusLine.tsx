import type { ReadPage } from '../lib/model/outcome.ts';
import { doubtsOf } from './article-text/doubts-of.ts';
import { lengthOf, passagesOf } from './article-text/length-of.ts';
import type { View } from './store/state.ts';
import styles from './StatusLine.module.css';
import { useWords, type Words } from './words.ts';

interface Props {
  readonly page: ReadPage;
  readonly view: View;
}

/** How much there is: of the page its articles, characters, doubts and the time of reading; of an article its own. */
export function StatusLine({ page, view }: Props) {
  const words = useWords();
  const index = view.name === 'article' ? view.index : undefined;
  return (
    <p class={styles.status}>
      <span>{index === undefined ? wholePage(page, words) : oneArticle(page, index, words)}</span>
      {index === undefined && <span>{words.seconds(page.elapsed)}</span>}
    </p>
  );
}

function wholePage({ result: { articles, doubts } }: ReadPage, { count }: Words): string {
  return [
    count('count.articles', articles.length),
    count('count.characters', lengthOf(articles.flatMap(passagesOf))),
    count('count.doubts', doubts.length),
  ].join(' · ');
}

function oneArticle({ result }: ReadPage, index: number, { count }: Words): string {
  const article = result.articles[index];
  return [
    count('count.characters', article ? lengthOf(passagesOf(article)) : 0),
    count('count.doubts', doubtsOf(result, index).length),
  ].join(' · ');
}
