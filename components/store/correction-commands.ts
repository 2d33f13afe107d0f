import { batch, type ReadonlySignal, type Signal } from '@preact/signals';
import type { ReadPage } from '../../lib/model/outcome.ts';
import type { Corrections, History, Step } from '../corrections.ts';
import type { KeepPlace } from './keep-place.ts';
import type { Notice } from './state.ts';

interface Parts {
  readonly corrections: Corrections;
  /** The page as it is shown, corrected so far. */
  readonly page: ReadonlySignal<ReadPage | null>;
  readonly history: Signal<History>;
  /** The articles that the engine decided otherwise since the reader last did something; null where nothing was done yet. */
  readonly changed: Signal<ReadonlySet<number> | null>;
  readonly keepPlace: KeepPlace;
  readonly say: (notice: Omit<Notice, 'id'>) => void;
}

const NONE: ReadonlySet<number> = new Set();

/** Correcting, taking back, doing again. The article in view stays in view wherever it comes to stand. */
export function correctionCommands({ corrections, page, history, changed, keepPlace, say }: Parts) {
  function changeTo(next: History): void {
    if (!page.value || next === history.value) return;
    keepPlace(() =>
      batch(() => {
        history.value = next;
        changed.value = NONE;
      }),
    );
  }
  return {
    /** One step of corrections, and whether it was done: where one of them does not fit, nothing is, and the reader is told. */
    correct(...step: Step): boolean {
      if (!page.value || step.length === 0) return false;
      const { result, source } = page.value;
      const fits = corrections.applyCorrections(result, source, step).refused.length === 0;
      if (fits) changeTo(corrections.record(history.value, corrections.withGiven(result, source, step)));
      else say({ said: 'notPossible' });
      return fits;
    },
    undo: () => changeTo(corrections.undo(history.value)),
    redo: () => changeTo(corrections.redo(history.value)),
  };
}
