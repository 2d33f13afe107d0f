import type { NumberedDoubt } from './article-text/doubts-of.ts';
import styles from './DoubtList.module.css';
import { useWords } from './words.ts';

/** What is not certain about the article, each sentence leading to the place that is marked in the text. */
export function DoubtList({ doubts }: { readonly doubts: readonly NumberedDoubt[] }) {
  const { t, count } = useWords();
  if (doubts.length === 0) return null;
  return (
    <details class={styles.doubts} lang={t('language')}>
      <summary>{count('count.doubts', doubts.length)}</summary>
      <ol>
        {doubts.map(({ number, doubt }) => (
          <li key={number}>
            <button type="button" onClick={() => goToMark(number)}>
              {t(`doubt.${doubt.reason}`)}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}

function goToMark(number: number): void {
  const mark = document.querySelector<HTMLElement>(`mark[data-doubt="${number}"]`);
  mark?.scrollIntoView({ block: 'center' });
  mark?.focus({ preventScroll: true });
}
