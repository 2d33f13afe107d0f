import { batch, type ReadonlySignal, type Signal } from '@preact/signals';
import type { ReadPage } from '../../lib/model/outcome.ts';
import type { Actions, Answer, Progress } from '../actions.ts';
import { givenCommands } from './given-commands.ts';
import { passwordCommands } from './password-commands.ts';
import { preparePage } from './prepare-page.ts';
import type { ShowPage } from './show-page.ts';
import type { Phase, View } from './state.ts';
import { until } from './waiting.ts';

interface Parts extends ShowPage {
  readonly actions: Actions;
  readonly phase: Signal<Phase>;
  readonly progress: Signal<Progress | null>;
  readonly view: Signal<View>;
  readonly given: Signal<boolean>;
  /** A reading is under way, also where a page is shown already. */
  readonly busy: Signal<boolean>;
  /** Something is being written: the page that it belongs to stays, whatever the tab does. */
  readonly isWriting: ReadonlySignal<boolean>;
  readonly onRead: () => void;
}

/** Reading the page, reading it again, and stopping. What the reader gave stays, whatever the tab does. */
export function readingCommands({
  actions,
  phase,
  progress,
  view,
  given,
  busy,
  show,
  showFirst,
  isWriting,
  onRead,
}: Parts) {
  const { loadPages } = actions;
  const { asking, unlock } = passwordCommands(phase);
  let reading = new AbortController();
  let loading: AbortController | undefined;
  const whenWritten = () => until(() => !isWriting.value);
  /** Ends the reading before it. */
  function take(): AbortController {
    reading.abort();
    busy.value = true;
    return (reading = new AbortController());
  }
  async function read(givesWay: GivesWay = isOfOtherText): Promise<void> {
    const mine = take();
    const outcome = await actions.read(
      (now) => {
        if (mine === reading) progress.value = now;
      },
      mine.signal,
      (page) => {
        if (mine === reading && phase.value.status === 'reading') showFirst(page);
      },
      asking(mine.signal),
    );
    if ('page' in outcome) await preparePage(outcome.page);
    if (isWriting.peek()) await whenWritten();
    if (mine !== reading) return;
    settle(outcome, givesWay);
    if (phase.value.status === 'read') onRead();
  }
  /** A page already shown seldom gives way: the reader may be in mid-sentence. */
  function settle(outcome: Answer, givesWay: GivesWay): void {
    const shown = phase.value;
    batch(() => {
      progress.value = null;
      busy.value = false;
      if (shown.status !== 'read' || givesWay(outcome, shown.page)) show(outcome);
    });
  }
  function begin(): void {
    batch(() => {
      phase.value = { status: 'reading' };
      progress.value = null;
    });
  }
  async function start(): Promise<void> {
    // What is still being read is of the page before: it must not come after this one's turn.
    const mine = take();
    const remembered = await actions.recall().catch(() => null);
    if (mine !== reading) return;
    if (remembered) show({ status: 'read', page: remembered });
    await read();
  }
  return {
    /** Shows at once what was read of this page before, then reads it anew. */
    start,
    /** Another page stands in the tab: what was shown goes, and the new one is read. */
    async turn(): Promise<void> {
      if (isWriting.peek()) await whenWritten();
      if (given.value) return;
      begin();
      await start();
    },
    /**
     * The page has rewritten its address, and perhaps itself: what is shown stays until that is known. A site that loads its pages
     * does so as it goes; they are read when it is done. Where the reader stopped the reading it stays so.
     */
    async lookAgain(): Promise<void> {
      if (given.value || loading === reading || phase.value.status === 'cancelled') return;
      await read(isRewritten);
    },
    /** The page may be open to reading now. Where one is shown, or being read, nothing happens. */
    async readIfUnread(): Promise<void> {
      if (given.value || SETTLED.has(phase.value.status)) return;
      await start();
    },
    async readAgain(): Promise<void> {
      given.value = false;
      begin();
      await read();
    },
    /** The reader was asked about this page: it is a newspaper page, or it is none. */
    showUnsure(): void {
      if (phase.value.status !== 'unsure') return;
      const { page } = phase.value;
      show({ status: 'read', page });
      onRead();
      void actions.keepPage?.(page).catch(() => undefined);
    },
    refuseUnsure(): void {
      if (phase.value.status === 'unsure') phase.value = { status: 'nothing', why: 'notNewspaper' };
    },
    ...(loadPages && {
      /** Has the site load what is missing, and reads what has come, also where the reader stops it. */
      async loadPages(): Promise<void> {
        const mine = (loading = take());
        begin();
        await loadPages((now) => {
          if (mine === reading) progress.value = now;
        }, mine.signal);
        if (mine === reading) await read();
      },
    }),
    ...givenCommands({ actions, phase, view, given, busy, show }, () => {
      const mine = take();
      return { signal: mine.signal, isLast: () => mine === reading, askPassword: asking(mine.signal) };
    }),
    unlock,
    cancel: () => reading.abort(),
  };
}

/** Something is shown, being read or asked, or the reader has stopped it. */
const SETTLED: ReadonlySet<Phase['status']> = new Set(['read', 'reading', 'locked', 'cancelled']);

/** Whether a page that is shown gives way to what came of reading it again. */
type GivesWay = (outcome: Answer, shown: ReadPage) => boolean;

/** To no failure: the page was read once. */
const isOfOtherText: GivesWay = (outcome, { source }) => 'page' in outcome && outcome.page.source.text !== source.text;

/** A page that has rewritten itself may be one to read no longer. */
const isRewritten: GivesWay = (outcome, shown) => outcome.status === 'nothing' || isOfOtherText(outcome, shown);
