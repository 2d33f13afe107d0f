import { batch, type ReadonlySignal, type Signal } from '@preact/signals';
import type { ReadPage } from '../../lib/model/outcome.ts';
import type { Corrections, Step } from '../corrections.ts';
import type { View } from './state.ts';

interface Parts {
  readonly corrections: Corrections;
  readonly page: ReadonlySignal<ReadPage | null>;
  readonly doubt: Signal<number | null>;
  readonly view: Signal<View>;
  readonly correct: (...step: Step) => void;
}

/** Going through the doubts one after another, and settling each. */
export function doubtCommands({ corrections, page, doubt, view, correct }: Parts) {
  const doubts = () => page.value?.result.doubts ?? [];
  function goTo(number: number): void {
    const count = doubts().length;
    batch(() => {
      doubt.value = count === 0 ? null : (number + count) % count;
      const article = doubt.value === null ? undefined : doubts()[doubt.value]?.article;
      if (doubt.value !== null)
        view.value = article === undefined ? { name: 'leftOver' } : { name: 'article', index: article };
    });
  }
  /** The doubt after the settled one takes its number; after the last one comes the first. */
  function settle(step: Step): void {
    const number = doubt.value ?? 0;
    const before = doubts().length;
    correct(...step);
    const left = doubts().length;
    if (left < before) goTo(Math.min(number, left) % Math.max(left, 1));
  }
  const current = () => (doubt.value === null ? undefined : doubts()[doubt.value]);
  return {
    askDoubt: goTo,
    stepDoubt: (by: number) => goTo(doubt.value === null ? (by > 0 ? 0 : -1) : doubt.value + by),
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
