import type { Signal } from '@preact/signals';
import type { AskPassword } from '../../lib/model/ask-password.ts';
import type { Phase } from './state.ts';

/** Asking the reader for the password of a locked PDF while its reading waits. It is handed on, and kept nowhere. */
export function passwordCommands(phase: Signal<Phase>) {
  let answer: ((password: string) => void) | undefined;
  return {
    /** Who asks, for a reading that this signal ends. Where a page is shown already, it is not taken away to ask. */
    asking: (signal: AbortSignal): AskPassword => {
      return (wrong) =>
        new Promise((resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
          if (signal.aborted || phase.peek().status === 'read') return reject(new Error('Nobody is asked.'));
          answer = resolve;
          phase.value = { status: 'locked', wrong };
        });
    },
    unlock(password: string): void {
      if (phase.peek().status !== 'locked') return;
      phase.value = { status: 'reading' };
      answer?.(password);
    },
  };
}
