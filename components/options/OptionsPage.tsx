import { useEffect } from 'preact/hooks';
import { CHOICES } from '../../lib/model/settings.ts';
import { ActionButton } from '../ActionButton.tsx';
import { applyComfort } from '../comfort/apply-comfort.ts';
import { ComfortChoices } from '../comfort/ComfortChoices.tsx';
import { WordsContext, type Words } from '../words.ts';
import type { OptionsStore } from './create-options-store.ts';
import { HotkeyList } from './HotkeyList.tsx';
import { KeptList } from './KeptList.tsx';
import { NoticeLine } from './NoticeLine.tsx';
import styles from './OptionsPage.module.css';
import { SettingRow } from './SettingRow.tsx';

const ROWS = ['language', 'button', 'copy', 'exportAll', 'marks', 'spacing'] as const;

interface Props {
  readonly store: OptionsStore;
  readonly words: Words;
}

/** What the reader can choose once for all pages, and what the extension keeps. */
export function OptionsPage({ store, words }: Props) {
  const { t } = words;
  const settings = store.state.settings.value;
  useEffect(() => void store.start(), [store]);
  useEffect(() => applyComfort(document, settings.comfort), [settings.comfort]);
  const row = { settings, onChoose: store.choose };
  return (
    <WordsContext.Provider value={words}>
      <main class={styles.page}>
        <header class={styles.masthead}>
          <span class={styles.mark} lang="zh" aria-hidden="true">
            整版
          </span>
          <h1>{t('options.title')}</h1>
        </header>
        <section class={styles.part}>
          <h2>{t('options.general')}</h2>
          {ROWS.map((name) => (
            <SettingRow key={name} name={name} values={CHOICES[name]} {...row} />
          ))}
        </section>
        <section class={styles.part}>
          <h2>{t('comfort.title')}</h2>
          <ComfortChoices comfort={settings.comfort} onChoose={store.chooseComfort} />
        </section>
        <HotkeyList hotkeys={store.state.hotkeys.value} onChange={store.openHotkeySettings} />
        <KeptList store={store} />
        <section class={styles.part}>
          <h2>{t('options.reset')}</h2>
          <p>{t('options.resetHint')}</p>
          <ActionButton label={t('options.resetNow')} onPress={store.reset} />
        </section>
        <NoticeLine notice={store.state.notice.value} />
      </main>
    </WordsContext.Provider>
  );
}
