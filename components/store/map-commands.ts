import { computed, type ReadonlySignal } from '@preact/signals';
import type { ReadPage } from '../../lib/model/outcome.ts';
import type { PageMap } from '../../lib/model/page-map.ts';
import type { Actions } from '../actions.ts';
import { keepBars } from '../page-map/keep-bars.ts';
import type { Notice } from './state.ts';

/** The picture of the page as it is shown; of the picture before it keeps what is the same. */
export function mapSignal({ mapOf }: Actions, page: ReadonlySignal<ReadPage | null>): ReadonlySignal<PageMap | null> {
  let before: PageMap | null = null;
  return computed(() => (before = page.value && mapOf ? keepBars(before, mapOf(page.value)) : null));
}

/** Working the page's picture out in steps, and saving it; each is absent where its action is. */
export function mapCommands(
  { mapSteps, saveMap }: Actions,
  page: ReadonlySignal<ReadPage | null>,
  map: ReadonlySignal<PageMap | null>,
  say: (notice: Omit<Notice, 'id'>) => void,
) {
  return {
    ...(mapSteps && { mapSteps }),
    ...(saveMap && {
      async saveMap(): Promise<void> {
        if (!page.value || !map.value) return;
        await saveMap(page.value, map.value).then(
          (files) => say({ said: 'exported', count: files }),
          () => say({ said: 'exportFailed' }),
        );
      },
    }),
  };
}
