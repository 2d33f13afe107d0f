import type { MenuItem } from '../Menu.tsx';
import type { Asked } from './menu-of.ts';

/** What can be done with a paragraph among its neighbours: join, split, move, start an article with it. */
export function bodyItems(asked: Asked): readonly MenuItem[] {
  const { store, t, place, passage, onMode } = asked;
  if (place.part !== 'paragraph' && place.part !== 'subhead') return [];
  const at = passage.spans[0]?.start ?? 0;
  const { correct } = store;
  const split = { label: t('correct.split'), onChoose: () => onMode('split') };
  if (place.at === 0) return [split, ...moveItems(asked, place, at)];
  return [
    { label: t('correct.joinBefore'), onChoose: () => correct({ do: 'joinParagraphs', at }) },
    split,
    { label: t('correct.startArticle'), onChoose: () => correct({ do: 'partArticle', at }) },
    ...moveItems(asked, place, at),
  ];
}

interface BodyPlace {
  readonly article: number;
  readonly at: number;
}

/**
 * Moving it by one, where there is a paragraph to pass. Where it goes is told by offsets, as the article stands when the menu
 * opens: by the time a line is chosen the engine may have decided the page again, and another article have its number.
 */
function moveItems({ store, t }: Asked, place: BodyPlace, at: number): readonly MenuItem[] {
  const shown = store.state.page.value?.result.articles[place.article];
  if (!shown) return [];
  const article = store.corrections.anchorOf(shown);
  const before = (index: number) => shown.body[index]?.spans[0]?.start ?? null;
  const move = (to: number | null) => () => store.correct({ do: 'moveParagraph', at, article, before: to });
  return [
    ...(place.at > 0 ? [{ label: t('correct.moveUp'), onChoose: move(before(place.at - 1)) }] : []),
    ...(place.at < shown.body.length - 1
      ? [{ label: t('correct.moveDown'), onChoose: move(before(place.at + 2)) }]
      : []),
  ];
}
