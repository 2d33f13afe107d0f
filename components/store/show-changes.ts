import { batch, type ReadonlySignal, type Signal } from '@preact/signals';
import type { ReadPage } from '../../lib/model/outcome.ts';
import type { Corrections } from '../corrections.ts';
import { changedArticles } from './changed-articles.ts';
import type { KeepPlace } from './keep-place.ts';
import type { Notice } from './state.ts';

interface Parts {
  readonly corrections: Corrections;
  readonly page: ReadonlySignal<ReadPage | null>;
  readonly changed: Signal<ReadonlySet<number> | null>;
  readonly keepPlace: KeepPlace;
  readonly say: (notice: Omit<Notice, 'id'>) => void;
}

/** Shows what the engine decided again; where the reader has just done something, articles that read otherwise are marked. */
export function showChanges({ corrections, page, changed, keepPlace, say }: Parts): (change: () => void) => void {
  return (change) => {
    const before = page.peek()?.result;
    batch(() => {
      keepPlace(change);
      const after = page.value?.result;
      if (before && after && changed.value) changed.value = changedArticles(before, after, corrections.anchorOf);
    });
    const count = changed.peek()?.size ?? 0;
    if (count > 0) say({ said: 'decidedAgain', count });
  };
}
