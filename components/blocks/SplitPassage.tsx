import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Passage } from '../../lib/model/passage.ts';
import type { Store } from '../store/create-store.ts';
import { useWords } from '../words.ts';
import { piecesOf } from './pieces-of.ts';
import styles from './SplitPassage.module.css';

interface Props {
  readonly passage: Passage;
  readonly sourceText: string;
  readonly store: Store;
  readonly onDone: () => void;
}

/** A paragraph laid out in its sentences and clauses; a press between two of them parts it there. Escape leaves it whole. */
export function SplitPassage({ passage, sourceText, store, onDone }: Props) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.querySelector('button')?.focus(), []);
  const split = (offset: number) => {
    const correction = store.corrections.splitOf(sourceText, passage, offset);
    onDone();
    if (correction) store.correct(correction);
  };
  const press = (event: KeyboardEvent) => {
    // No other key leads away from what is being parted.
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onDone();
  };
  return (
    <div class={styles.split} role="group" aria-label={t('correct.split')} ref={box} onKeyDown={press}>
      <p class={styles.hint} lang={t('language')}>
        {t('split.hint')}
      </p>
      {piecesOf(passage.text).map(({ from, text }) => (
        <>
          {from > 0 && (
            <button
              type="button"
              class={styles.cut}
              aria-label={t('split.before', undefined, [text.slice(0, 8)])}
              onClick={() => split(from)}
            >
              ¶
            </button>
          )}
          <span>{text}</span>
        </>
      ))}
      <button type="button" class={styles.leave} onClick={onDone}>
        {t('action.cancel')}
      </button>
    </div>
  );
}
