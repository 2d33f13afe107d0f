import type { ReadPage } from '../lib/model/outcome.ts';
import { doubtsOf } from './article-text/doubts-of.ts';
import { lengthOf } from './article-text/length-of.ts';
import styles from './StatusLine.module.css';
import type { View } from './store/state.ts';
import { useWords, type Words } from './words.ts';

interface Props {
  readonly page: ReadPage;
  readonly view: View;
  /** How many corrections are kept of the page. */
  readonly corrections: number;
  /** Leads to the first doubt of the page; absent where doubts are only read. */
  readonly onDoubts?: (() => unknown) | undefined;
  /** The single key that does the same. */
  readonly shortcut?: string;
}

/**
 * How much there is: of the page its articles, characters and doubts, of an article its own; then how many corrections are
 * kept or, where there are none, how long the reading took.
 */
export function StatusLine({ page, view, corrections, onDoubts, shortcut }: Props) {
  const words = useWords();
  const index = view.name === 'article' ? view.index : undefined;
  const doubts = onDoubts || index === undefined ? page.result.doubts.length : doubtsOf(page.result, index).length;
  const said = words.count(onDoubts && index !== undefined ? 'count.doubtsOnPage' : 'count.doubts', doubts);
  return (
    <p class={styles.status}>
      <span>
        {lengths(page, index, words)} ·{' '}
        {onDoubts && doubts > 0 ? (
          <button
            type="button"
            class={styles.doubts}
            title={words.t('doubts.go')}
            aria-keyshortcuts={shortcut}
            onClick={() => void onDoubts()}
          >
            {said}
          </button>
        ) : (
          said
        )}
      </span>
      {corrections > 0 && <span>{words.count('kept.corrections', corrections)}</span>}
      {corrections === 0 && index === undefined && <span class={styles.time}>{words.seconds(page.elapsed)}</span>}
    </p>
  );
}

function lengths({ result: { articles } }: ReadPage, index: number | undefined, { count }: Words): string {
  if (index === undefined) {
    const length = articles.reduce((sum, article) => sum + lengthOf(article), 0);
    return `${count('count.articles', articles.length)} · ${count('count.characters', length)}`;
  }
  const article = articles[index];
  return count('count.characters', article ? lengthOf(article) : 0);
}
