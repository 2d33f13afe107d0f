import { batch, type Signal } from '@preact/signals';
import type { AskPassword } from '../../lib/model/ask-password.ts';
import type { Actions } from '../actions.ts';
import { preparePage } from './prepare-page.ts';
import type { ShowPage } from './show-page.ts';
import type { Phase, View } from './state.ts';

interface Parts {
  readonly actions: Actions;
  readonly phase: Signal<Phase>;
  readonly view: Signal<View>;
  readonly given: Signal<boolean>;
  readonly busy: Signal<boolean>;
  readonly show: ShowPage['show'];
}

/** A reading that has begun; `isLast` tells whether another has begun since. */
interface Begun {
  readonly signal: AbortSignal;
  readonly isLast: () => boolean;
  readonly askPassword: AskPassword;
}

/** Reading what the reader pastes or drops. `begin` ends the reading before it. Each is absent where its action is. */
export function givenCommands({ actions, phase, view, given, busy, show }: Parts, begin: () => Begun) {
  const { readGiven, readsTab } = actions;
  function turnTo(next: Phase): void {
    batch(() => {
      given.value = true;
      phase.value = next;
      view.value = { name: 'list' };
    });
  }
  return {
    ...(readGiven && {
      /** Reads what the reader pasted or dropped, in place of what was shown. */
      async readGiven(page: File | string): Promise<void> {
        const { signal, isLast, askPassword } = begin();
        turnTo({ status: 'reading' });
        const outcome = await readGiven(page, signal, askPassword);
        if ('page' in outcome) await preparePage(outcome.page);
        if (!isLast()) return;
        busy.value = false;
        show(outcome);
      },
    }),
    ...(readGiven &&
      readsTab && {
        /** Asks the reader for a page in place of the tab's. */
        askForPage(): void {
          begin();
          busy.value = false;
          turnTo({ status: 'waiting' });
        },
      }),
  };
}
