import { batch, type ReadonlySignal, type Signal } from '@preact/signals';
import type { ReadPage } from '../../lib/model/outcome.ts';
import type { Doubt } from '../../lib/model/doubt.ts';
import { articleHolding } from '../article-text/article-holding.ts';
import type { Corrections } from '../corrections.ts';
import type { View } from './state.ts';

interface Parts {
  readonly corrections: Corrections;
  /** The page as it is shown. */
  readonly page: ReadonlySignal<ReadPage | null>;
  readonly view: Signal<View>;
  readonly lastIndex: Signal<number>;
  readonly doubt: Signal<number | null>;
  /** Marks a view as the one before, come to stand elsewhere. */
  readonly same: (view: View) => View;
}

/** Makes a change to the page that is shown; the article and the doubt in view stay in view, wherever they come to stand. */
export type KeepPlace = (change: () => void) => void;

export function createKeepPlace({ corrections, page, view, lastIndex, doubt, same }: Parts): KeepPlace {
  const anchorAt = (index: number): number | undefined => {
    const article = page.peek()?.result.articles[index];
    return article && corrections.anchorOf(article);
  };
  const indexOf = (anchor: number): number => (page.value ? articleHolding(page.value.result, anchor) : -1);
  function showArticle(anchor: number): void {
    const index = indexOf(anchor);
    view.value = index < 0 ? { name: 'list' } : same({ ...view.value, name: 'article', index });
  }
  return (change) => {
    const shown = view.value.name === 'article' ? anchorAt(view.value.index) : undefined;
    const last = anchorAt(lastIndex.value);
    const asked = doubt.value === null ? undefined : page.peek()?.result.doubts[doubt.value];
    batch(() => {
      change();
      if (shown !== undefined) showArticle(shown);
      if (last !== undefined) lastIndex.value = Math.max(0, indexOf(last));
      if (asked) doubt.value = placeOf(asked, page.value?.result.doubts ?? []);
    });
  };
}

/** Where a doubt stands now; where it is gone, the one that comes next in the page. */
function placeOf(asked: Doubt, doubts: readonly Doubt[]): number | null {
  if (doubts.length === 0) return null;
  const same = doubts.findIndex(({ reason, span }) => reason === asked.reason && span.start === asked.span.start);
  if (same >= 0) return same;
  return Math.max(
    0,
    doubts.findIndex(({ span }) => span.start >= asked.span.start),
  );
}
