import { computed, signal, type ReadonlySignal } from '@preact/signals';

/** What the reader is in the middle of: parting a passage, or writing over it. */
type Work = 'split' | 'edit';

interface Stay {
  /** Something is being written or parted here: the page that is shown stays as it is, but for what the reader does. */
  readonly isStaying: ReadonlySignal<boolean>;
  /** Something is being written here: it would be lost with the page, which stays although the tab shows another. */
  readonly isWriting: ReadonlySignal<boolean>;
  /** Begins a piece of work, which lasts until what this gives back is called. */
  readonly stay: (work: Work) => () => void;
}

/** Tells whether the reader is in the middle of writing or parting something. */
export function createStay(): Stay {
  const begun = signal<readonly { readonly work: Work }[]>([]);
  return {
    isStaying: computed(() => begun.value.length > 0),
    isWriting: computed(() => begun.value.some(({ work }) => work === 'edit')),
    stay(work) {
      const one = { work };
      begun.value = [...begun.value, one];
      return () => void (begun.value = begun.value.filter((other) => other !== one));
    },
  };
}
