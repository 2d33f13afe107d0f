import { SIZES, type Comfort } from '../../lib/model/settings.ts';
import { useWords } from '../words.ts';
import styles from './SizeRow.module.css';

interface Props {
  readonly comfort: Comfort;
  readonly onChoose: (chosen: Partial<Comfort>) => unknown;
}

/** The size of print, a step at a time. */
export function SizeRow({ comfort: { size }, onChoose }: Props) {
  const { t } = useWords();
  return (
    <label class={styles.row}>
      <span>{t('comfort.size.title')}</span>
      <input
        type="range"
        min={SIZES.smallest}
        max={SIZES.largest}
        step={1}
        value={size}
        onInput={({ currentTarget }) => onChoose({ size: Number(currentTarget.value) })}
      />
    </label>
  );
}
