import { useId } from 'preact/hooks';
import type { Chosen, Settings } from '../../lib/model/settings.ts';
import { useWords, type MessageKey } from '../words.ts';
import styles from './SettingRow.module.css';

type SettingName = Exclude<keyof Settings, 'comfort'>;

interface Props<Name extends SettingName> {
  readonly name: Name;
  readonly values: readonly Settings[Name][];
  readonly settings: Settings;
  readonly onChoose: (chosen: Chosen) => unknown;
}

/** One setting with its values, one a line, each in a few words. */
export function SettingRow<Name extends SettingName>({ name, values, settings, onChoose }: Props<Name>) {
  const { t } = useWords();
  const group = useId();
  return (
    <fieldset class={styles.row}>
      <legend>{t(`options.${name}.title`)}</legend>
      {values.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={group}
            checked={settings[name] === value}
            onChange={() => void onChoose({ [name]: value } as Chosen)}
          />
          <span>{t(`options.${name}.${value}` as MessageKey)}</span>
        </label>
      ))}
    </fieldset>
  );
}
