import type { Role } from '../../lib/model/correction.ts';
import type { Span } from '../../lib/model/span.ts';
import type { MenuItem } from '../Menu.tsx';
import type { Asked } from './menu-of.ts';

const ROLES: readonly Role[] = ['kicker', 'headline', 'deck', 'paragraph', 'subhead', 'caption', 'credit'];

/** Making a stretch something else: a part of its article, or of none. */
export function roleItems(asked: Asked, spans: readonly Span[]): readonly MenuItem[] {
  const { t, place, selected, store } = asked;
  const aside = (['furniture', 'unplaced'] as const)
    .filter((as) => as !== place.part)
    .map((as) => ({
      label: t(`leftOver.${as}`),
      onChoose: () => store.correct({ do: 'setAside', spans, as }),
    }));
  const items = 'article' in place ? [...rolesIn(asked, spans, place.article), ...aside] : aside;
  return [{ label: t(selected ? 'correct.makeSelected' : 'correct.makeIt'), items }];
}

function rolesIn({ t, place, selected, store }: Asked, spans: readonly Span[], article: number): readonly MenuItem[] {
  const shown = store.state.page.value?.result.articles[article];
  if (!shown) return [];
  const anchor = store.corrections.anchorOf(shown);
  return ROLES.filter((role) => selected || role !== place.part).map((role) => ({
    label: t(`role.${role}`),
    onChoose: () => store.correct({ do: 'setRole', spans, role, article: anchor }),
  }));
}
