import { batch, type ReadonlySignal, type Signal } from '@preact/signals';
import type { ReadPage } from '../../lib/model/outcome.ts';
import type { Corrections, History, Step } from '../corrections.ts';
import type { Notice, View } from './state.ts';
import { isSameDoubt, viewOfDoubt } from './view-of-doubt.ts';

interface Parts {
  readonly corrections: Corrections;
  readonly page: ReadonlySignal<ReadPage | null>;
  readonly doubt: Signal<number | null>;
  readonly view: Signal<View>;
  readonly history: ReadonlySignal<History>;
  readonly correct: (...step: Step) => void;
  readonly undo: () => void;
  readonly say: (notice: Omit<Notice, 'id'>) => void;
}

/** Going through the doubts one after another, and settling each. */
export function doubtCommands({ corrections, page, doubt, view, history, correct, undo, say }: Parts) {
  const doubts = () => page.value?.result.doubts ?? [];
  const current = () => (doubt.value === null ? undefined : doubts()[doubt.value]);
  function goTo(number: number): void {
    const count = doubts().length;
    batch(() => {
      doubt.value = count === 0 ? null : (number + count) % count;
      const asked = current();
      if (asked) view.value = viewOfDoubt(asked);
    });
  }
  /** The next in the page takes the place of the settled one; after the last of all there is nothing to ask. */
  function settle(step: Step): void {
    correct(...step);
    if (doubts().length === 0) say({ said: 'noDoubtsLeft' });
  }
  return {
    askDoubt: goTo,
    stepDoubt: (by: number) => goTo(doubt.value === null ? (by > 0 ? 0 : -1) : doubt.value + by),
    /** A doubt whose settling is taken back is asked about again. */
    undo(): void {
      const settled = history.value.done.at(-1)?.find((correction) => correction.do === 'confirm');
      undo();
      const number = settled ? doubts().findIndex((one) => isSameDoubt(one, settled)) : -1;
      if (number >= 0) goTo(number);
    },
    leaveDoubts: () => void (doubt.value = null),
    keepReading(): void {
      const asked = current();
      if (asked) settle([corrections.confirmDoubt(asked)]);
    },
    takeOtherReading(): void {
      const asked = current();
      if (asked && page.value) settle(corrections.takeAlternative(page.value.result, asked));
    },
  };
}
