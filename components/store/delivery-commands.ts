import type { ReadonlySignal } from '@preact/signals';
import type { ReadPage } from '../../lib/model/outcome.ts';
import type { Actions } from '../actions.ts';
import type { Notice, View } from './state.ts';

/** Copying and saving, each with a word on what came of it. */
export function deliveryCommands(
  actions: Actions,
  page: ReadonlySignal<ReadPage | null>,
  view: ReadonlySignal<View>,
  say: (notice: Omit<Notice, 'id'>) => void,
) {
  const copying = (copy: (page: ReadPage) => Promise<void>) => async (): Promise<void> => {
    if (!page.value) return;
    await copy(page.value).then(
      () => say({ said: 'copied' }),
      () => say({ said: 'copyFailed' }),
    );
  };
  const saving = (save: (page: ReadPage) => Promise<number>) => async (): Promise<void> => {
    if (!page.value) return;
    await save(page.value).then(
      (files) => say({ said: 'exported', files }),
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
    save: saving((read) => {
      const index = shown();
      return index === undefined ? actions.savePage(read) : actions.saveArticle(read, index);
    }),
    saveEachArticle: saving((read) => actions.saveEachArticle(read)),
  };
}
