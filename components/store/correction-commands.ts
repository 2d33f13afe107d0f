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
    if (next === history.value) return;
    keepPlace(() =>
      batch(() => {
        history.value = next;
        changed.value = NONE;
      }),
    );
  }
  return {
    /** One step of corrections; where one of them does not fit, nothing is changed and the reader is told. */
    correct(...step: Step): void {
      if (!page.value || step.length === 0) return;
      const { result, source } = page.value;
      if (corrections.applyCorrections(result, source, step).refused.length > 0) say({ said: 'notPossible' });
      else changeTo(corrections.record(history.value, corrections.withGiven(result, source, step)));
    },
    undo: () => changeTo(corrections.undo(history.value)),
    redo: () => changeTo(corrections.redo(history.value)),
  };
}
