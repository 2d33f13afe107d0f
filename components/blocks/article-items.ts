import type { Article } from '../../lib/model/article.ts';
import type { ArticleAt } from '../../lib/model/correction.ts';
import type { Span } from '../../lib/model/span.ts';
import { titleOf } from '../article-text/title-of.ts';
import type { MenuItem } from '../Menu.tsx';
import type { Asked } from './menu-of.ts';
import { moveOf } from './move-of.ts';

/** Moving a stretch to another article, and, at a headline, what can be done with the article as a whole. */
export function articleItems(asked: Asked, spans: readonly Span[]): readonly MenuItem[] {
  const { t, place } = asked;
  const move = { label: t('correct.moveTo'), items: targetsOf(asked, spans) };
  return place.part === 'headline' ? [move, ...wholeArticleItems(asked, place.article)] : [move];
}

function targetsOf(asked: Asked, spans: readonly Span[]): readonly MenuItem[] {
  const { t, place, store } = asked;
  const own = 'article' in place ? place.article : -1;
  const move = (article: ArticleAt) => () =>
    store.correct(moveOf(asked.place, spans, article, asked.selected !== null));
  const others = othersOf(asked, own).map(({ label, anchor }) => ({ label, onChoose: move(anchor) }));
  return [...others, { label: t('correct.newArticle'), onChoose: move('new') }];
}

function wholeArticleItems(asked: Asked, index: number): readonly MenuItem[] {
  const { t, store } = asked;
  const articles = store.state.page.value?.result.articles ?? [];
  const anchors = articles.map(store.corrections.anchorOf);
  const article = anchors[index] ?? 0;
  const before = (at: number) => anchors[at] ?? null;
  const join = othersOf(asked, index).map(({ label, anchor }) => ({
    label,
    onChoose: () => store.correct({ do: 'joinArticles', first: anchor, second: article }),
  }));
  const move = (to: number | null) => () => store.correct({ do: 'moveArticle', article, before: to });
  return [
    ...(join.length > 0 ? [{ label: t('correct.joinArticle'), items: join }] : []),
    ...(index > 0 ? [{ label: t('correct.articleUp'), onChoose: move(before(index - 1)) }] : []),
    ...(index < articles.length - 1 ? [{ label: t('correct.articleDown'), onChoose: move(before(index + 2)) }] : []),
  ];
}

function othersOf({ t, store }: Asked, own: number): readonly { label: string; anchor: number }[] {
  const articles: readonly Article[] = store.state.page.value?.result.articles ?? [];
  return articles
    .map((article, index) => ({
      index,
      label: `${index + 1} · ${titleOf(article) || t('list.noHeadline')}`,
      anchor: store.corrections.anchorOf(article),
    }))
    .filter(({ index }) => index !== own);
}
