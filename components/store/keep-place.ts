import { batch, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Article } from '../../lib/model/article.ts';
import type { ReadPage } from '../../lib/model/outcome.ts';
import type { Doubt } from '../../lib/model/doubt.ts';
import { placeOfArticle } from '../article-text/place-of-article.ts';
import type { History } from '../corrections.ts';
import type { View } from './state.ts';
import { isSameDoubt, viewOfDoubt } from './view-of-doubt.ts';

interface Parts {
  /** The page as it is shown. */
  readonly page: ReadonlySignal<ReadPage | null>;
  readonly view: Signal<View>;
  readonly lastIndex: Signal<number>;
  readonly doubt: Signal<number | null>;
  readonly history: ReadonlySignal<History>;
  /** Marks a view as the one before, come to stand elsewhere. */
  readonly same: (view: View) => View;
}

/** Makes a change to the page that is shown; the article and the doubt in view stay in view, wherever they come to stand. */
export type KeepPlace = (change: () => void) => void;

export function createKeepPlace({ page, view, lastIndex, doubt, history, same }: Parts): KeepPlace {
  const articleAt = (index: number) => page.peek()?.result.articles[index];
  const indexOf = (article: Article): number => (page.value ? placeOfArticle(article, page.value.result) : -1);
  function showArticle(article: Article): void {
    const index = indexOf(article);
    view.value = index < 0 ? { name: 'list' } : same({ ...view.value, name: 'article', index });
  }
  /**
   * A doubt that is gone gives way to the next in the page. Who goes through the doubts is led there; who corrects otherwise
   * stays where they are.
   */
  function followDoubt(asked: Doubt, after: readonly Doubt[]): void {
    const doubts = page.value?.result.doubts ?? [];
    const place = placeOf([asked, ...after], doubts);
    const next = place === null ? undefined : doubts[place];
    if (!next || isSameDoubt(next, asked)) doubt.value = place;
    else if (goesThrough(history.value)) [doubt.value, view.value] = [place, viewOfDoubt(next)];
    else doubt.value = view.value.name === 'article' && view.value.index === next.article ? place : null;
  }
  return (change) => {
    const shown = view.value.name === 'article' ? articleAt(view.value.index) : undefined;
    const last = articleAt(lastIndex.value);
    const [asked, ...after] = doubt.value === null ? [] : (page.peek()?.result.doubts.slice(doubt.value) ?? []);
    batch(() => {
      change();
      if (shown) showArticle(shown);
      if (last) lastIndex.value = Math.max(0, indexOf(last));
      if (asked) followDoubt(asked, after);
    });
  };
}

/** The last thing that the reader did was to settle a doubt. */
const goesThrough = ({ done }: History): boolean => done.at(-1)?.some((one) => one.do === 'confirm') ?? false;

/** Where the first of some doubts that is left stands now; where none is, the first of the page. */
function placeOf(asked: readonly Doubt[], doubts: readonly Doubt[]): number | null {
  if (doubts.length === 0) return null;
  for (const one of asked) {
    const place = doubts.findIndex((doubt) => isSameDoubt(doubt, one));
    if (place >= 0) return place;
  }
  return 0;
}
