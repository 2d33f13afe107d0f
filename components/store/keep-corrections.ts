import { effect, type ReadonlySignal, type Signal } from '@preact/signals';
import type { ReadPage } from '../../lib/model/outcome.ts';
import type { Actions } from '../actions.ts';
import type { Corrections, History } from '../corrections.ts';
import type { Notice } from './state.ts';

interface Parts {
  readonly actions: Actions;
  readonly corrections: Corrections;
  /** The page as the engine took it apart. */
  readonly readPage: ReadonlySignal<ReadPage | null>;
  readonly history: Signal<History>;
  readonly doubt: Signal<number | null>;
  readonly say: (notice: Omit<Notice, 'id'>) => void;
}

/** Finds a page's corrections again when it is read, and keeps each change of them. */
export function keepCorrections({ actions, corrections, readPage, history, doubt, say }: Parts): void {
  let found: History = corrections.NO_HISTORY;
  effect(() => {
    const page = readPage.value;
    found = history.value = corrections.NO_HISTORY;
    doubt.value = null;
    if (page) void recall(page);
  });
  effect(() => {
    const changed = history.value;
    const page = readPage.peek();
    if (!page || changed === found) return;
    void actions.keepHistory?.(page, changed).catch(() => say({ said: 'notKept' }));
  });

  async function recall(page: ReadPage): Promise<void> {
    const kept = await actions.recallHistory?.(page).catch(() => null);
    if (!kept || page !== readPage.peek() || history.peek() !== corrections.NO_HISTORY) return;
    if (kept === 'otherText') say({ said: 'otherText' });
    else found = history.value = kept;
  }
}
