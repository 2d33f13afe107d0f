import type { ReadonlySignal } from '@preact/signals';
import type { ReadPage } from '../../lib/model/outcome.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { Actions } from '../actions.ts';
import type { WhenDecided } from './decide-around.ts';
import type { Notice, View } from './state.ts';

/** Copying and saving, each with a word on what came of it. */
export function deliveryCommands(
  actions: Actions,
  page: ReadonlySignal<ReadPage | null>,
  view: ReadonlySignal<View>,
  settings: ReadonlySignal<Settings>,
  say: (notice: Omit<Notice, 'id'>) => void,
  whenDecided: WhenDecided,
) {
  const copying = (copy: (page: ReadPage) => Promise<void>) => async (): Promise<void> => {
    const deciding = whenDecided();
    if (deciding) await deciding;
    if (!page.value) return;
    await copy(page.value).then(
      () => say({ said: 'copied' }),
      () => say({ said: 'copyFailed' }),
    );
  };
  const saving = (save: (page: ReadPage) => Promise<number>) => async (): Promise<void> => {
    const deciding = whenDecided();
    if (deciding) await deciding;
    if (!page.value) return;
    await save(page.value).then(
      (files) => say({ said: 'exported', count: files }),
      () => say({ said: 'exportFailed' }),
    );
  };
  const shown = () => (view.value.name === 'article' ? view.value.index : undefined);
  return {
    /** The shown article, or the page where none is shown. */
    copy: copying((read) => {
      const index = shown();
      return index === undefined ? actions.copyPage(read) : actions.copyArticle(read, index);
    }),
    /** The shown article; the page in the way that the reader likes best. */
    save: saving((read) => {
      const index = shown();
      if (index !== undefined) return actions.saveArticle(read, index);
      return settings.value.exportAll === 'oneFile' ? actions.savePage(read) : actions.saveEachArticle(read);
    }),
    savePage: saving((read) => actions.savePage(read)),
    saveEachArticle: saving((read) => actions.saveEachArticle(read)),
  };
}
