import type { MenuItem } from '../Menu.tsx';
import type { Store } from '../store/create-store.ts';
import type { Asked } from './menu-of.ts';

/** What can be done with a paragraph among its neighbours: join, split, move, start an article with it. */
export function bodyItems({ store, t, place, passage, onMode }: Asked): readonly MenuItem[] {
  if (place.part !== 'paragraph' && place.part !== 'subhead') return [];
  const at = passage.spans[0]?.start ?? 0;
  const { correct } = store;
  const split = { label: t('correct.split'), onChoose: () => onMode('split') };
  if (place.at === 0) return [split, ...downItem(store, place, at, t('correct.moveDown'))];
  return [
    { label: t('correct.joinBefore'), onChoose: () => correct({ do: 'joinParagraphs', at }) },
    split,
    { label: t('correct.startArticle'), onChoose: () => correct({ do: 'partArticle', at }) },
    { label: t('correct.moveUp'), onChoose: () => moveTo(store, place, at, place.at - 1) },
    ...downItem(store, place, at, t('correct.moveDown')),
  ];
}

interface BodyPlace {
  readonly article: number;
  readonly at: number;
}

function downItem(store: Store, place: BodyPlace, at: number, label: string): readonly MenuItem[] {
  const last = (bodyOf(store, place.article)?.length ?? 0) - 1;
  return place.at < last ? [{ label, onChoose: () => moveTo(store, place, at, place.at + 2) }] : [];
}

/** Moves a paragraph to stand before the paragraph `before` of its article, or last where there is none. */
function moveTo(store: Store, { article }: BodyPlace, at: number, before: number): void {
  const shown = store.state.page.value?.result.articles[article];
  if (!shown) return;
  const next = shown.body[before]?.spans[0]?.start ?? null;
  store.correct({ do: 'moveParagraph', at, article: store.corrections.anchorOf(shown), before: next });
}

function bodyOf(store: Store, article: number) {
  return store.state.page.value?.result.articles[article]?.body;
}
