import { effect, type ReadonlySignal, type Signal } from '@preact/signals';
import type { ReadPage } from '../../lib/model/outcome.ts';
import type { View } from './state.ts';
import { viewOfDoubt } from './view-of-doubt.ts';

/** A reader who goes elsewhere is no longer asked about the doubt that was left there. */
export function leaveDoubt(
  page: ReadonlySignal<ReadPage | null>,
  view: ReadonlySignal<View>,
  doubt: Signal<number | null>,
) {
  effect(() => {
    const seen = view.value;
    const asked = doubt.peek() === null ? undefined : page.peek()?.result.doubts[doubt.peek()!];
    if (asked && !isThere(seen, viewOfDoubt(asked))) doubt.value = null;
  });
}

const isThere = (seen: View, wanted: View): boolean =>
  seen.name === 'article' && wanted.name === 'article' ? seen.index === wanted.index : seen.name === wanted.name;
