import type { ReadonlySignal, Signal } from '@preact/signals';
import type { ReadPage } from '../../lib/model/outcome.ts';
import { moveOf } from '../blocks/move-of.ts';
import type { Corrections, Step } from '../corrections.ts';
import type { Dragged } from './state.ts';

interface Parts {
  readonly corrections: Corrections;
  readonly page: ReadonlySignal<ReadPage | null>;
  readonly dragged: Signal<Dragged | null>;
  readonly correct: (...step: Step) => void;
}

/** Dragging a passage onto another article. */
export function dragCommands({ corrections, page, dragged, correct }: Parts) {
  return {
    /** Null: the passage was let go. */
    drag: (passage: Dragged | null) => void (dragged.value = passage),
    dropOn(index: number): void {
      const article = page.value?.result.articles[index];
      if (article && dragged.value) {
        const { place, passage } = dragged.value;
        correct(moveOf(place, passage.spans, corrections.anchorOf(article)));
      }
      dragged.value = null;
    },
  };
}
