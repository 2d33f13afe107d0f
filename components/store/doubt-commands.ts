import { batch, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Doubt } from '../../lib/model/doubt.ts';
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
  /** The first doubt from the article shown on, or going back the last up to it; elsewhere the first, or last, of the page. */
  function fromHere(by: number): number {
    const { value } = view;
    const shown = value.name === 'article' ? value.index : undefined;
    const isAhead = ({ article }: Doubt) => shown !== undefined && article !== undefined && (article - shown) * by >= 0;
    const here = by > 0 ? doubts().findIndex(isAhead) : doubts().findLastIndex(isAhead);
    return here < 0 && by > 0 ? 0 : here;
  }
  /** The next in the page takes the place of the settled one; after the last of all there is nothing to ask. */
  function settle(step: Step): void {
    correct(...step);
    if (doubts().length === 0) say({ said: 'noDoubtsLeft' });
  }
  return {
    askDoubt: goTo,
    /** From where the reader is on: the doubt asked about, the article shown, or the start of the page. */
    stepDoubt(by: number): void {
      if (page.value && doubts().length === 0) say({ said: 'noDoubtsLeft' });
      goTo(doubt.value === null ? fromHere(by) : doubt.value + by);
    },
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
