import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Correction } from '../../lib/model/correction.ts';
import type { ReadPage } from '../../lib/model/outcome.ts';
import { moveOf } from '../blocks/move-of.ts';
import type { Place } from '../blocks/place.ts';
import type { Corrections, Step } from '../corrections.ts';
import type { Dragged } from './state.ts';

interface Parts {
  readonly corrections: Corrections;
  readonly page: ReadonlySignal<ReadPage | null>;
  readonly dragged: Signal<Dragged | null>;
  readonly correct: (...step: Step) => void;
}

/** Dragging a passage onto another article, or to another place in one. */
export function dragCommands({ corrections, page, dragged, correct }: Parts) {
  const anchorAt = (index: number): number | undefined => {
    const article = page.value?.result.articles[index];
    return article && corrections.anchorOf(article);
  };
  function drop(correctionOf: (held: Dragged) => Correction | undefined): void {
    const correction = dragged.value && correctionOf(dragged.value);
    dragged.value = null;
    if (correction) correct(correction);
  }
  return {
    /** Null: the passage was let go. */
    drag: (passage: Dragged | null) => void (dragged.value = passage),
    dropOn: (index: number | 'new' | 'aside') =>
      drop(({ place, passage }) => {
        if (index === 'aside') return { do: 'setAside', spans: passage.spans, as: 'unplaced' };
        const article = index === 'new' ? index : anchorAt(index);
        return article === undefined ? undefined : moveOf(place, passage.spans, article);
      }),
    /** Lets go of a passage at a paragraph: a paragraph comes to stand before it, all else goes to its article. */
    dropAt: (target: Place, start: number) =>
      drop(({ place, passage }) => {
        const article = 'article' in target ? anchorAt(target.article) : undefined;
        const at = passage.spans[0]?.start;
        if (article === undefined || at === undefined || at === start) return undefined;
        return isOfBody(place) && isOfBody(target)
          ? { do: 'moveParagraph', at, article, before: start }
          : moveOf(place, passage.spans, article);
      }),
  };
}

const isOfBody = ({ part }: Place): boolean => part === 'paragraph' || part === 'subhead';
