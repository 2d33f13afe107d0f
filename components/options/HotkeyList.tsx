import { ActionButton } from '../ActionButton.tsx';
import { useWords } from '../words.ts';
import styles from './HotkeyList.module.css';
import pageStyles from './OptionsPage.module.css';
import type { Hotkey } from './options-actions.ts';

/** The commands of the manifest by what they do, in the interface's language, which need not be the browser's. */
const NAMES = {
  _execute_action: 'options.openPopup',
  'open-panel': 'command.openPanel',
  'copy-all': 'command.copyAll',
  'next-doubt': 'command.nextDoubt',
} as const;

interface Props {
  readonly hotkeys: readonly Hotkey[];
  readonly onChange: () => unknown;
}

/** The hotkeys as the browser has them; they are changed in the browser's own settings. */
export function HotkeyList({ hotkeys, onChange }: Props) {
  const { t } = useWords();
  return (
    <section class={pageStyles.part}>
      <h2>{t('options.hotkeys')}</h2>
      <dl class={styles.list}>
        {hotkeys.map(({ name, does, keys }) => (
          <div key={name}>
            <dt>{name in NAMES ? t(NAMES[name as keyof typeof NAMES]) : does}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : t('options.noKeys')}</dd>
          </div>
        ))}
      </dl>
      <ActionButton label={t('options.changeHotkeys')} onPress={onChange} />
    </section>
  );
}
