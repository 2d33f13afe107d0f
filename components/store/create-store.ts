import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Actions, Progress } from '../actions.ts';
import { inReadingOrder } from '../article-text/in-reading-order.ts';
import { asItIs, type ShownText } from '../shown-text.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings.ts';
import type { Corrections, History } from '../corrections.ts';
import { correctionCommands } from './correction-commands.ts';
import { createNotices } from './create-notices.ts';
import { correctedPage, decideAround, type Decided, NOTHING_DECIDED } from './decide-around.ts';
import { createStay } from './create-stay.ts';
import { createVisit } from './create-visit.ts';
import { deliveryCommands } from './delivery-commands.ts';
import { dragCommands } from './drag-commands.ts';
import { doubtCommands } from './doubt-commands.ts';
import { keepCorrections } from './keep-corrections.ts';
import { createKeepPlace } from './keep-place.ts';
import { leaveDoubt } from './leave-doubt.ts';
import { mapCommands, mapSignal } from './map-commands.ts';
import { pageCommands } from './page-commands.ts';
import { pointerCommands } from './pointer-commands.ts';
import { readingCommands } from './reading-commands.ts';
import { showPage } from './show-page.ts';
import { showChanges } from './show-changes.ts';
import type { Dragged, Phase, State, View } from './state.ts';
import { settingsCommands } from './settings-commands.ts';
import { viewCommands } from './view-commands.ts';
import { until } from './waiting.ts';

export type Store = ReturnType<typeof createStore>;

/** The interface's one store: its state as signals, and the commands that change it. All effects are in `actions`. */
export function createStore(actions: Actions, corrections: Corrections, chosen: Settings = DEFAULT_SETTINGS) {
  const phase = signal<Phase>({ status: 'reading' });
  const given = signal(false);
  const busy = signal(false);
  const progress = signal<Progress | null>(null);
  const view = signal<View>({ name: 'list' });
  const { visit, same } = createVisit(view);
  const lastIndex = signal(0);
  const settings = signal(chosen);
  const shownText = signal<ShownText>(asItIs);
  const pointed = signal<number | null>(null);
  const dragged = signal<Dragged | null>(null);
  const history = signal<History>(corrections.NO_HISTORY);
  const decided = signal<Decided>(NOTHING_DECIDED);
  const changed = signal<ReadonlySet<number> | null>(null);
  const doubt = signal<number | null>(null);
  const { notice, say } = createNotices();
  const readPage = computed(() => (phase.value.status === 'read' ? phase.value.page : null));
  const lastRead = lastOf(readPage);
  const lastPage = computed(
    () => lastRead.value && inReadingOrder(correctedPage(lastRead.value, history.value, corrections, decided.value)),
  );
  const page = computed(() => readPage.value && lastPage.value);
  const map = mapSignal(actions, page);
  const state: State = {
    phase,
    given,
    progress,
    page,
    view,
    visit,
    lastIndex,
    notice,
    map,
    settings,
    shownText,
    pointed,
    dragged,
    history,
    changed,
    doubt,
  };
  const { isStaying, isWriting, stay } = createStay();
  const { watchPage } = pointerCommands({ actions, page, view, lastIndex, pointed, given, isStaying });
  leaveDoubt(page, view, doubt);
  const keepPlace = createKeepPlace({ page: lastPage, view, lastIndex, doubt, history, same });
  const shows = showPage({ phase, lastRead, view, lastIndex, keepPlace });
  const correcting = correctionCommands({ corrections, page, history, changed, keepPlace, say });
  const show = showChanges({ corrections, page, changed, keepPlace, say });
  const { isRecalled, whenRecalled } = keepCorrections({
    actions,
    corrections,
    readPage: lastRead,
    busy,
    history,
    doubt,
    isStaying,
    keepPlace,
    say,
  });
  const whenDecided = decideAround({
    actions,
    corrections,
    readPage: lastRead,
    history,
    decided,
    changed,
    isStaying,
    show,
  });
  return {
    state,
    corrections,
    /** Resolves once a page is shown as it is now, with what was corrected in it: at once, or when there is one. */
    whenReady: () => until(() => page.value !== null && !busy.value && isRecalled()),
    ...readingCommands({ actions, phase, progress, view, given, busy, isWriting, onRead: watchPage, ...shows }),
    stay,
    ...viewCommands(page, view, lastIndex),
    ...correcting,
    ...dragCommands({ corrections, page, dragged, correct: correcting.correct }),
    ...doubtCommands({ corrections, page, doubt, view, history, say, ...correcting }),
    ...deliveryCommands({ actions, page, lastPage, view, settings, say, whenRecalled, whenDecided }),
    ...settingsCommands({ actions, settings, shownText, say }),
    ...mapCommands(actions, page, map, say),
    ...pageCommands(actions, given, say),
  };
}

/** What a signal held last that was something. */
function lastOf<T>(found: ReadonlySignal<T | null>): ReadonlySignal<T | null> {
  let last: T | null = null;
  return computed(() => (last = found.value ?? last));
}
