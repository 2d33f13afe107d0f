import styles from './NotLoadedLine.module.css';
import { useWords } from './words.ts';

interface Props {
  /** How many pages the site has not loaded. */
  readonly pages: number;
  /** Has the site load them; absent where it cannot be asked. */
  readonly onLoad?: (() => unknown) | undefined;
  readonly onReadAgain: () => unknown;
}

/** Some archives load the pages of a volume as the reader scrolls: what is missing, and how to get it. */
export function NotLoadedLine({ pages, onLoad, onReadAgain }: Props) {
  const { t, count } = useWords();
  return (
    <p class={styles.line}>
      <span>{count('notLoaded.said', pages)}</span>
      {onLoad && (
        <button type="button" onClick={() => void onLoad()}>
          {t('notLoaded.load')}
        </button>
      )}
      <button type="button" onClick={() => void onReadAgain()}>
        {t('notLoaded.again')}
      </button>
    </p>
  );
}
