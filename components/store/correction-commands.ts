import { batch, type ReadonlySignal, type Signal } from '@preact/signals';
import type { ReadPage } from '../../lib/model/outcome.ts';
import { articleHolding } from '../article-text/article-holding.ts';
import type { Corrections, History, Step } from '../corrections.ts';
import type { Notice, View } from './state.ts';

interface Parts {
  readonly corrections: Corrections;
  /** The page as it is shown, corrected so far. */
  readonly page: ReadonlySignal<ReadPage | null>;
  readonly history: Signal<History>;
  readonly view: Signal<View>;
  readonly say: (notice: Omit<Notice, 'id'>) => void;
}

/** Correcting, taking back, doing again. The article in view stays in view wherever it comes to stand. */
export function correctionCommands({ corrections, page, history, view, say }: Parts) {
  function changeTo(next: History): void {
    if (next === history.value) return;
    const anchor = anchorInView();
    batch(() => {
      history.value = next;
      if (anchor !== undefined) view.value = viewOf(anchor);
    });
  }
  function anchorInView(): number | undefined {
    const article = view.value.name === 'article' ? page.value?.result.articles[view.value.index] : undefined;
    return article && corrections.anchorOf(article);
  }
  function viewOf(anchor: number): View {
    const index = page.value ? articleHolding(page.value.result, anchor) : -1;
    return index < 0 ? { name: 'list' } : { ...view.value, name: 'article', index };
  }
  return {
    /** One step of corrections; where one of them does not fit, nothing is changed and the reader is told. */
    correct(...step: Step): void {
      if (!page.value || step.length === 0) return;
      const { result, source } = page.value;
      if (corrections.applyCorrections(result, source, step).refused.length > 0) say({ said: 'notPossible' });
      else changeTo(corrections.record(history.value, step));
    },
    undo: () => changeTo(corrections.undo(history.value)),
    redo: () => changeTo(corrections.redo(history.value)),
  };
}

/** The page with the reader's corrections; the same page where there are none. */
export function correctedPage(page: ReadPage, history: History, corrections: Corrections): ReadPage {
  if (history.done.length === 0) return page;
  const { result } = corrections.applyCorrections(page.result, page.source, corrections.correctionsOf(history));
  return { ...page, result };
}
