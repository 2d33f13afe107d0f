import { useRef, useState } from 'preact/hooks';
import { usePressOutside } from '../use-press-outside.ts';
import type { Store } from '../store/create-store.ts';
import { useWords } from '../words.ts';
import { ComfortChoices } from './ComfortChoices.tsx';
import styles from './ComfortMenu.module.css';

/** “Aa”: how articles are set for reading, changed as it is chosen. */
export function ComfortMenu({ store }: { readonly store: Store }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  usePressOutside(box, () => setOpen(false));
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <div class={styles.group} ref={box} role="group" aria-label={t('comfort.title')} onKeyDown={press}>
      <button
        type="button"
        class={styles.opener}
        ref={opener}
        title={t('comfort.title')}
        aria-label={t('comfort.title')}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        Aa
      </button>
      {open && (
        <div class={styles.panel}>
          <ComfortChoices comfort={store.state.settings.value.comfort} onChoose={store.chooseComfort} />
          {store.openOptions && (
            <button type="button" class={styles.all} onClick={store.openOptions}>
              {t('options.open')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
