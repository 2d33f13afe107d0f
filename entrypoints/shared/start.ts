import type { Actions } from '../../components/actions.ts';
import type { Corrections } from '../../components/corrections.ts';
import { createStore, type Store } from '../../components/store/create-store.ts';
import type { Words } from '../../components/words.ts';
import { createDelivery } from '../../lib/browser/deliver-articles.ts';
import { loadActiveTab } from '../../lib/browser/load-pages.ts';
import { openDesk } from '../../lib/browser/open-desk.ts';
import { loadSettings, saveSettings, watchOthersSettings } from '../../lib/browser/settings.ts';
import { keepActiveTab, readActiveTab, recallActiveTab } from '../../lib/browser/tab-reader.ts';
import { setText } from '../../lib/exporters/typography/set-typography.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { decideAround } from './decide-around.ts';
import { loadConverter } from './load-converter.ts';
import { loadExporters } from './load-exporters.ts';
import { loadPdfTools } from './load-pdf-tools.ts';
import { loadWords } from './load-words.ts';

interface Started {
  readonly store: Store;
  readonly words: Words;
}

/** The store and the words of an extension page, as the reader's settings want them; `more` is what only this page can do. */
export async function start(corrections: Corrections, more: (words: Words) => Partial<Actions>): Promise<Started> {
  const settings = await loadSettings();
  const words = await loadWords(settings);
  const own = more(words);
  const store = createStore(
    {
      recall: recallActiveTab,
      read: (onProgress, signal, onFirst, askPassword) =>
        readActiveTab(onProgress, signal, { loadPdfTools, onFirst, askPassword }, own.pointAt ? 'pointAt' : 'show'),
      keepPage: keepActiveTab,
      loadPages: loadActiveTab,
      ...createDelivery(loadExporters, () => store.state.settings.value),
      loadConverter,
      setText,
      openDesk,
      saveSettings,
      decideAround,
      ...own,
    },
    corrections,
    settings,
  );
  watchOthersSettings((changed) => take(store, settings, changed));
  return { store, words };
}

/** Another language is another interface: the page begins anew. */
function take(store: Store, before: Settings, changed: Settings): void {
  if (changed.language === before.language) store.takeSettings(changed);
  else location.reload();
}
