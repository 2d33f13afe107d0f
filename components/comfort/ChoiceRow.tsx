import { useId } from 'preact/hooks';
import type { Comfort } from '../../lib/model/settings.ts';
import { useWords, type MessageKey } from '../words.ts';
import styles from './ChoiceRow.module.css';

type ChoiceName = Exclude<keyof Comfort, 'size'>;

interface Props<Name extends ChoiceName> {
  readonly name: Name;
  readonly values: readonly Comfort[Name][];
  readonly comfort: Comfort;
  readonly onChoose: (chosen: Partial<Comfort>) => unknown;
}

/** One thing about reading, and what it can be. */
export function ChoiceRow<Name extends ChoiceName>({ name, values, comfort, onChoose }: Props<Name>) {
  const { t } = useWords();
  const group = useId();
  return (
    <fieldset class={styles.row}>
      <legend>{t(`comfort.${name}.title`)}</legend>
      <div class={styles.values}>
        {values.map((value) => (
          <label key={String(value)} class={styles.value}>
            <input
              type="radio"
              name={group}
              checked={comfort[name] === value}
              onChange={() => onChoose({ [name]: value } as Partial<Comfort>)}
            />
            <span>{t(`comfort.${name}.${value}` as MessageKey)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
