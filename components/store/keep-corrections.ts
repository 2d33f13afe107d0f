import { effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { ReadPage } from '../../lib/model/outcome.ts';
import type { Actions } from '../actions.ts';
import type { Corrections, History } from '../corrections.ts';
import type { KeepPlace } from './keep-place.ts';
import type { Notice } from './state.ts';
import { forAWhile, until } from './waiting.ts';

/** Resolves once the corrections of the page are found again, after a while at the latest; nothing where they are. */
export type WhenRecalled = () => Promise<void> | undefined;

interface Parts {
  readonly actions: Actions;
  readonly corrections: Corrections;
  /** The page as the engine took it apart. */
  readonly readPage: ReadonlySignal<ReadPage | null>;
  readonly history: Signal<History>;
  readonly doubt: Signal<number | null>;
  readonly keepPlace: KeepPlace;
  readonly say: (notice: Omit<Notice, 'id'>) => void;
}

/** Finds a page's corrections again when it is read, and keeps each change of them. Tells whether they are found, and when. */
export function keepCorrections({ actions, corrections, readPage, history, doubt, keepPlace, say }: Parts) {
  /** The page whose corrections were looked for last. */
  const recalled = signal<ReadPage | null>(null);
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

  function take(kept: History | 'otherText' | null | undefined): void {
    if (!kept || history.peek() !== corrections.NO_HISTORY) return;
    if (kept === 'otherText') say({ said: 'otherText' });
    else keepPlace(() => (found = history.value = kept));
  }
  async function recall(page: ReadPage): Promise<void> {
    const kept = await actions.recallHistory?.(page).catch(() => null);
    if (page !== readPage.peek()) return;
    take(kept);
    recalled.value = page;
  }
  const isRecalled = () => recalled.value === readPage.value;
  const whenRecalled: WhenRecalled = () => (isRecalled() ? undefined : forAWhile(until(isRecalled)));
  return { isRecalled, whenRecalled };
}
