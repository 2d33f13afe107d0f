import { Icon } from './Icon.tsx';
import type { Store } from './store/create-store.ts';
import styles from './UndoButtons.module.css';
import { useWords } from './words.ts';

/** Takes corrections back and does them again. Shown once there are some. */
export function UndoButtons({ store }: { readonly store: Store }) {
  const { t } = useWords();
  const { done, undone } = store.state.history.value;
  if (done.length + undone.length === 0) return null;
  return (
    <span class={styles.buttons}>
      <button
        type="button"
        title={t('correct.undo')}
        aria-label={t('correct.undo')}
        aria-keyshortcuts="Control+Z"
        aria-disabled={done.length === 0}
        onClick={store.undo}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        title={t('correct.redo')}
        aria-label={t('correct.redo')}
        aria-keyshortcuts="Control+Shift+Z"
        aria-disabled={undone.length === 0}
        onClick={store.redo}
      >
        <Icon name="redo" />
      </button>
    </span>
  );
}
