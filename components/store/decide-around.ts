import { effect, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Given } from '../../lib/model/given.ts';
import type { ReadPage } from '../../lib/model/outcome.ts';
import type { Result } from '../../lib/model/result.ts';
import type { Actions } from '../actions.ts';
import type { Corrections, History } from '../corrections.ts';
import { keepArticles } from './keep-articles.ts';
import { forAWhile, until } from './waiting.ts';

/** The engine's results for a page around what the reader did, by what that says of it. */
export interface Decided {
  readonly page: ReadPage | null;
  readonly results: ReadonlyMap<string, Result>;
}

export const NOTHING_DECIDED: Decided = { page: null, results: new Map() };

/** So many results are kept, so that undo and redo need not wait. */
const MOST_KEPT = 40;

/** Resolves once what is being decided is shown; nothing where nothing is. What is copied and saved waits for it, for a while. */
export type WhenDecided = () => Promise<void> | undefined;

interface Parts {
  readonly actions: Actions;
  readonly corrections: Corrections;
  /** The page as the engine took it apart by itself. */
  readonly readPage: ReadonlySignal<ReadPage | null>;
  readonly history: ReadonlySignal<History>;
  readonly decided: Signal<Decided>;
  readonly changed: Signal<ReadonlySet<number> | null>;
  /** Something is being written: what was decided waits, for the passage may be gone with it. */
  readonly isStaying: ReadonlySignal<boolean>;
  /** Shows what was decided in the way that the reader keeps their place. */
  readonly show: (change: () => void) => void;
}

/**
 * Has the engine decide the page again whenever the reader says something of it. Until it has, the page is shown as it was
 * decided around what was said before: nothing waits. While something is being written, the page stays as it is.
 */
export function decideAround({
  actions,
  corrections,
  readPage,
  history,
  decided,
  changed,
  isStaying,
  show,
}: Parts): WhenDecided {
  let deciding = new AbortController();
  let pending: Promise<void> | undefined;
  readPage.subscribe(() => void (changed.value = null));
  async function decide(page: ReadPage, given: readonly Given[]): Promise<void> {
    const { signal } = (deciding = new AbortController());
    const result = await actions.decideAround?.(page, given, signal).catch(() => undefined);
    if (signal === deciding.signal) pending = undefined;
    if (!result || signal.aborted) return;
    if (isStaying.peek()) await until(() => !isStaying.value);
    if (signal.aborted) return;
    const kept = keepArticles(page.result, result);
    show(() => (decided.value = withResult(page, decided.peek(), keyOf(given), kept)));
  }
  effect(() => {
    const given = corrections.givenOf(history.value.done);
    const page = readPage.value;
    deciding.abort();
    const isOpen = page !== null && given.length > 0 && !resultsFor(page, decided.peek()).has(keyOf(given));
    pending = isOpen ? decide(page, given) : undefined;
  });
  return () => pending && forAWhile(pending);
}

const keyOf = (given: readonly Given[]): string => JSON.stringify(given);

function withResult(page: ReadPage, decided: Decided, key: string, result: Result): Decided {
  const kept = [...resultsFor(page, decided)].slice(1 - MOST_KEPT);
  return { page, results: new Map([...kept, [key, result]]) };
}

/** None where what was decided is of another page. */
const resultsFor = (page: ReadPage, decided: Decided): Decided['results'] =>
  (decided.page === page ? decided : NOTHING_DECIDED).results;

/** The page with all that the reader did; the same page where that is nothing. */
export function correctedPage(page: ReadPage, history: History, corrections: Corrections, decided: Decided): ReadPage {
  if (history.done.length === 0) return page;
  const around = lastDecided(history.done, corrections, resultsFor(page, decided));
  const all = corrections.correctionsOf(history);
  return { ...page, result: corrections.shownResult(page.source, page.result, around, all) };
}

/** The engine's result around all that the reader said or, while that is not there yet, around as much as it is there for. */
function lastDecided(done: History['done'], corrections: Corrections, decided: Decided['results']): Result | undefined {
  for (let said = decided.size > 0 ? done.length : 0; said > 0; said--) {
    const found = decided.get(keyOf(corrections.givenOf(done.slice(0, said))));
    if (found) return found;
  }
  return undefined;
}
