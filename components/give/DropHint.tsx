import { useWords } from '../words.ts';
import styles from './DropHint.module.css';
import { useGiven } from './use-given.ts';

interface Props {
  readonly onGive: (given: File | string) => unknown;
}

/** Takes pages that are pasted or dropped, and shows where while one is held over. */
export function DropHint({ onGive }: Props) {
  const { t } = useWords();
  const held = useGiven(onGive);
  return held ? (
    <div class={styles.hint} role="status">
      {t('give.drop')}
    </div>
  ) : null;
}
