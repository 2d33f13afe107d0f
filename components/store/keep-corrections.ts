import { effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { ReadPage } from '../../lib/model/outcome.ts';
import type { Actions } from '../actions.ts';
import type { Corrections, History } from '../corrections.ts';
import type { KeepPlace } from './keep-place.ts';
import { goesOn } from './show-page.ts';
import type { Notice } from './state.ts';
import { forAWhile, until } from './waiting.ts';

/** Resolves once the corrections of the page are found again, after a while at the latest; nothing where they are. */
export type WhenRecalled = () => Promise<void> | undefined;

interface Parts {
  readonly actions: Actions;
  readonly corrections: Corrections;
  /** The page as the engine took it apart. */
  readonly readPage: ReadonlySignal<ReadPage | null>;
  /** A reading is under way. */
  readonly busy: ReadonlySignal<boolean>;
  readonly history: Signal<History>;
  readonly doubt: Signal<number | null>;
  /** Something is being written: what is corrected elsewhere waits. */
  readonly isStaying: ReadonlySignal<boolean>;
  readonly keepPlace: KeepPlace;
  readonly say: (notice: Omit<Notice, 'id'>) => void;
}

/**
 * Finds a page's corrections again when it is read, and keeps each change of them. What was corrected on the first page of a
 * document holds of the whole, unless more is kept of that. What is corrected elsewhere meanwhile is shown here, too, so that
 * neither writes over the other. Tells whether they are found, and when.
 */
export function keepCorrections({
  actions,
  corrections,
  readPage,
  busy,
  history,
  doubt,
  isStaying,
  keepPlace,
  say,
}: Parts) {
  /** The page whose corrections were looked for last. */
  const recalled = signal<ReadPage | null>(null);
  let former: ReadPage | null = null;
  let found: History = corrections.NO_HISTORY;
  effect(() => {
    const page = readPage.value;
    const isMore = page !== null && former !== null && goesOn(former, page);
    former = page;
    if (!isMore) doubt.value = null;
    found = history.value = isMore ? history.peek() : corrections.NO_HISTORY;
    if (page) void recall(page, found);
  });
  effect(() => {
    const page = readPage.value;
    return page ? actions.watchHistory?.(page, (kept) => void takeOthers(page, kept)) : undefined;
  });
  effect(() => {
    const changed = history.value;
    const page = readPage.peek();
    if (page && changed !== found) keep(page, changed);
  });

  function keep(page: ReadPage, changed: History): void {
    void actions.keepHistory?.(page, changed).catch(() => say({ said: 'notKept' }));
  }
  async function recall(page: ReadPage, brought: History): Promise<void> {
    const kept = await actions.recallHistory?.(page).catch(() => null);
    if (page !== readPage.peek()) return;
    if (history.peek() === brought) take(page, kept ?? null, brought);
    recalled.value = page;
  }
  function take(page: ReadPage, kept: History | 'otherText' | null, brought: History): void {
    if (kept && kept !== 'otherText') keepPlace(() => (found = history.value = kept));
    else if (brought.done.length + brought.undone.length > 0) keep(page, brought);
    else if (kept === 'otherText') void tellOfOtherText(page);
  }
  async function takeOthers(page: ReadPage, kept: History): Promise<void> {
    if (isStaying.peek()) await until(() => !isStaying.value);
    if (page === readPage.peek()) keepPlace(() => (found = history.value = kept));
  }
  /** The first page of a document is another text than the whole: that is told once all is read. */
  async function tellOfOtherText(page: ReadPage): Promise<void> {
    await until(() => !busy.value);
    if (page === readPage.peek()) say({ said: 'otherText' });
  }
  const isRecalled = () => recalled.value === readPage.value;
  const whenRecalled: WhenRecalled = () => (isRecalled() ? undefined : forAWhile(until(isRecalled)));
  return { isRecalled, whenRecalled };
}
