import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { View } from './state.ts';

interface Visit {
  /** Another number for each thing that the reader goes to see. */
  readonly visit: ReadonlySignal<number>;
  /** A view of what the reader saw before, come to stand elsewhere: no other visit. */
  readonly same: (view: View) => View;
}

/** Tells whether the reader has gone elsewhere, or what they see has only got another number. */
export function createVisit(view: ReadonlySignal<View>): Visit {
  const visit = signal(0);
  const kept = new WeakSet<View>();
  let before = nameOf(view.peek());
  effect(() => {
    const now = nameOf(view.value);
    if (now !== before && !kept.has(view.value)) visit.value = visit.peek() + 1;
    before = now;
  });
  return {
    visit,
    same(next) {
      kept.add(next);
      return next;
    },
  };
}

const nameOf = (view: View): string => (view.name === 'article' ? `article ${view.index}` : view.name);
