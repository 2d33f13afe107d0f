import { effect } from '@preact/signals';

/** Resolves once something holds that is told by signals; what they set off together is done then. */
export function until(holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const stop = effect(() => {
      if (!holds()) return;
      queueMicrotask(() => {
        stop();
        resolve();
      });
    });
  });
}

/** The browser lets a click copy for some seconds. */
const LONGEST_WAIT_MS = 3000;

/** Waits for something as long as a click is good for. */
export const forAWhile = (wanted: Promise<void>): Promise<void> =>
  Promise.race([wanted, new Promise<void>((resolve) => setTimeout(resolve, LONGEST_WAIT_MS))]);
