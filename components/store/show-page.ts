import { batch, type ReadonlySignal, type Signal } from '@preact/signals';
import type { ReadPage } from '../../lib/model/outcome.ts';
import type { KeepPlace } from './keep-place.ts';
import type { Phase, View } from './state.ts';

interface Parts {
  readonly phase: Signal<Phase>;
  /** The page that was shown last; it is still known while another reading hides it. */
  readonly lastRead: ReadonlySignal<ReadPage | null>;
  readonly view: Signal<View>;
  readonly lastIndex: Signal<number>;
  readonly keepPlace: KeepPlace;
}

export interface ShowPage {
  /** Shows what came of a reading. */
  readonly show: (next: Phase) => void;
  /** Shows the first page of a document while the others are read, unless more of that document was shown before. */
  readonly showFirst: (page: ReadPage) => void;
}

/**
 * A page that was shown last comes back as it was, with all that the reader did on it. Where its text only goes on behind that,
 * the article in view stays. Of any other text the list is shown, from its top.
 */
export function showPage({ phase, lastRead, view, lastIndex, keepPlace }: Parts): ShowPage {
  function showRead(page: ReadPage): void {
    const before = lastRead.peek();
    if (before && goesOn(before, page)) {
      keepPlace(() => (phase.value = { status: 'read', page: isSamePage(before, page) ? before : page }));
    } else {
      batch(() => {
        phase.value = { status: 'read', page };
        view.value = { name: 'list' };
        lastIndex.value = 0;
      });
    }
  }
  return {
    show: (next) => (next.status === 'read' ? showRead(next.page) : void (phase.value = next)),
    showFirst(page) {
      const before = lastRead.peek();
      if (!before || goesOn(before, page) || !goesOn(page, before)) showRead(page);
    },
  };
}

/** Whether the text of a page is that of another, and perhaps more behind it. */
export const goesOn = (before: ReadPage, page: ReadPage): boolean => page.source.text.startsWith(before.source.text);

const isSamePage = (one: ReadPage, other: ReadPage): boolean =>
  one.source.text === other.source.text &&
  one.source.selected === other.source.selected &&
  one.source.about?.url === other.source.about?.url &&
  one.notLoaded === other.notLoaded;
