import { Icon } from './Icon.tsx';
import styles from './LeftOverItem.module.css';
import { useWords } from './words.ts';

interface Props {
  /** Its place among the rows of the list. */
  readonly row: number;
  readonly count: number;
  readonly tabIndex: number;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
}

/** The quiet last row of the list: what stands in no article. */
export function LeftOverItem({ row, count, tabIndex, onFocus, onOpen }: Props) {
  const words = useWords();
  return (
    <li>
      <button type="button" class={styles.row} data-row={row} tabIndex={tabIndex} onFocus={onFocus} onClick={onOpen}>
        <span>
          <span class={styles.title}>{words.t('list.leftOver')}</span>
          <span class={styles.hint}>{words.count('list.leftOverHint', count)}</span>
        </span>
        <Icon name="next" />
      </button>
    </li>
  );
}
