import { render } from 'preact';
import { createOptionsStore } from '../../components/options/create-options-store.ts';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import { downloadFiles } from '../../lib/browser/downloads.ts';
import { listHotkeys, openHotkeySettings } from '../../lib/browser/hotkeys.ts';
import {
  deleteAllCorrections,
  deleteCorrections,
  exportCorrections,
  importCorrections,
  listCorrections,
} from '../../lib/browser/kept-corrections.ts';
import {
  loadSettings,
  resetSettings,
  saveSettings,
  watchOthersSettings,
  watchSettings,
} from '../../lib/browser/settings.ts';
import { loadWords } from '../shared/load-words.ts';

const FILE = 'broadsheet-corrections.json';

const settings = await loadSettings();
const words = await loadWords(settings);
const store = createOptionsStore(
  {
    saveSettings,
    resetSettings,
    listCorrections,
    deleteCorrections,
    deleteAllCorrections,
    saveCorrections: async () => downloadFiles([{ name: FILE, text: await exportCorrections() }], 'application/json'),
    importCorrections,
    listHotkeys,
    openHotkeySettings,
  },
  settings,
);

render(<OptionsPage store={store} words={words} />, document.body.querySelector('#root')!);
watchOthersSettings(store.takeSettings);
watchSettings(({ language }) => {
  if (language !== settings.language) location.reload();
});
