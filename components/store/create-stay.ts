import { computed, signal, type ReadonlySignal } from '@preact/signals';

interface Stay {
  /** Something is being written or parted here. */
  readonly isStaying: ReadonlySignal<boolean>;
  /** Until what this gives back is called, nothing but the reader changes what is shown, or leads elsewhere. */
  readonly stay: () => () => void;
}

/** Tells whether the reader is in the middle of writing or parting something. */
export function createStay(): Stay {
  const staying = signal(0);
  return {
    isStaying: computed(() => staying.value > 0),
    stay() {
      staying.value += 1;
      return () => void (staying.value -= 1);
    },
  };
}
