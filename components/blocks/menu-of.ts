import type { Passage } from '../../lib/model/passage.ts';
import type { Span } from '../../lib/model/span.ts';
import type { MenuItem } from '../Menu.tsx';
import type { Store } from '../store/create-store.ts';
import type { Translate } from '../words.ts';
import { articleItems } from './article-items.ts';
import { bodyItems } from './body-items.ts';
import type { Place } from './place.ts';
import { roleItems } from './role-items.ts';
import type { Stretch } from './selection-in.ts';

/** What a menu is made for. */
export interface Asked {
  readonly store: Store;
  readonly t: Translate;
  readonly place: Place;
  readonly passage: Passage;
  /** What of its text is selected: corrections of role and place are then about that alone. */
  readonly selected: Stretch | null;
  readonly onMode: (mode: 'split' | 'edit') => void;
}

/** All that can be done with a passage, where it stands. */
export function menuOf(asked: Asked): readonly MenuItem[] {
  const { store, t, passage, onMode } = asked;
  const [first] = passage.spans;
  const spans = spansOf(asked);
  return [
    ...(store.revealOnPage && first && !store.state.given.value
      ? [{ label: t('correct.reveal'), onChoose: () => void store.revealOnPage?.(first) }]
      : []),
    ...bodyItems(asked),
    ...roleItems(asked, spans),
    ...articleItems(asked, spans),
    { label: t('correct.edit'), onChoose: () => onMode('edit') },
  ];
}

/** The stretches that are meant: those of the selection, or the whole passage. */
function spansOf({ store, passage, selected }: Asked): readonly Span[] {
  const text = store.state.page.value?.source.text ?? '';
  return selected ? store.corrections.sourceSpansOf(text, passage, selected.from, selected.to) : passage.spans;
}
