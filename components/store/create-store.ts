import { computed, signal } from '@preact/signals';
import type { Actions, Progress } from '../actions.ts';
import { createNotices } from './create-notices.ts';
import { deliveryCommands } from './delivery-commands.ts';
import { pageCommands } from './page-commands.ts';
import { readingCommands } from './reading-commands.ts';
import type { Phase, State, View } from './state.ts';
import { viewCommands } from './view-commands.ts';

export type Store = ReturnType<typeof createStore>;

/** The interface's one store: its state as signals, and the commands that change it. All effects are in `actions`. */
export function createStore(actions: Actions) {
  const phase = signal<Phase>({ status: 'reading' });
  const progress = signal<Progress | null>(null);
  const view = signal<View>({ name: 'list' });
  const lastIndex = signal(0);
  const notices = createNotices();
  const page = computed(() => (phase.value.status === 'read' ? phase.value.page : null));
  const state: State = { phase, progress, page, view, lastIndex, notice: notices.notice };
  return {
    state,
    ...readingCommands(actions, phase, progress, view),
    ...viewCommands(page, view, lastIndex),
    ...deliveryCommands(actions, page, view, notices.say),
    ...pageCommands(actions, notices.say),
  };
}
