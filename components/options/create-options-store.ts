import { signal } from '@preact/signals';
import { type Chosen, DEFAULT_SETTINGS, type Comfort, type Settings, withChosen } from '../../lib/model/settings.ts';
import type { Hotkey, Imported, KeptPage, OptionsActions } from './options-actions.ts';

/** What became of the last thing asked for. */
export type OptionsNotice = Imported | 'saved' | 'deleted' | 'reset' | 'failed';

export type OptionsStore = ReturnType<typeof createOptionsStore>;

/** The state of the options page, and the commands that change it. Every choice is saved as it is made. */
export function createOptionsStore(actions: OptionsActions, chosen: Settings) {
  const settings = signal(chosen);
  const kept = signal<readonly KeptPage[] | null>(null);
  const hotkeys = signal<readonly Hotkey[]>([]);
  const notice = signal<OptionsNotice | null>(null);
  const refresh = async () => void (kept.value = await actions.listCorrections());

  /** Does one thing and says what became of it. */
  const doing = async (work: () => Promise<OptionsNotice>): Promise<void> => {
    notice.value = await work().catch((): OptionsNotice => 'failed');
  };
  const choose = (part: Chosen) =>
    doing(async () => {
      settings.value = withChosen(settings.value, part);
      await actions.saveSettings(part);
      return 'saved';
    });
  return {
    state: { settings, kept, hotkeys, notice },
    async start(): Promise<void> {
      await refresh();
      hotkeys.value = await actions.listHotkeys();
    },
    choose,
    chooseComfort: (part: Partial<Comfort>) => choose({ comfort: part }),
    /** The settings were changed in another part of the extension. */
    takeSettings: (changed: Settings) => void (settings.value = changed),
    reset: () =>
      doing(async () => {
        await actions.resetSettings();
        settings.value = DEFAULT_SETTINGS;
        return 'reset';
      }),
    deleteKept: (page: KeptPage) =>
      doing(() =>
        actions
          .deleteCorrections(page)
          .then(refresh)
          .then(() => 'deleted'),
      ),
    deleteAllKept: () =>
      doing(() =>
        actions
          .deleteAllCorrections()
          .then(refresh)
          .then(() => 'deleted'),
      ),
    saveKept: () => doing(() => actions.saveCorrections().then(() => 'saved')),
    importKept: (file: File) =>
      doing(async () => {
        const imported = await actions.importCorrections(await file.text());
        await refresh();
        return imported;
      }),
    openHotkeySettings: actions.openHotkeySettings,
  };
}
