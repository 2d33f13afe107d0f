import { batch, type ReadonlySignal, type Signal } from '@preact/signals';
import type { ReadPage } from '../../lib/model/outcome.ts';
import type { View } from './state.ts';

/** Going from the list to an article and on to the next. */
export function viewCommands(page: ReadonlySignal<ReadPage | null>, view: Signal<View>, lastIndex: Signal<number>) {
  /** `at`: the source offset to bring into sight. */
  function openArticle(index: number, at?: number): void {
    if (!page.value?.result.articles[index]) return;
    batch(() => {
      view.value = { name: 'article', index, ...(at !== undefined && { at }) };
      lastIndex.value = index;
    });
  }
  return {
    openArticle,
    openLeftOver: (at?: number) => void (view.value = { name: 'leftOver', ...(at !== undefined && { at }) }),
    openMap: () => void (view.value = { name: 'map' }),
    back: () => void (view.value = { name: 'list' }),
    /** Goes on by so many articles; beyond the first and last it stays. */
    step(by: number): void {
      if (view.value.name === 'article') openArticle(view.value.index + by);
    },
  };
}
