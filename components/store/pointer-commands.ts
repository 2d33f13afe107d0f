import { batch, type ReadonlySignal, type Signal } from '@preact/signals';
import type { ReadPage } from '../../lib/model/outcome.ts';
import { articleHolding } from '../article-text/article-holding.ts';
import type { Actions } from '../actions.ts';
import type { View } from './state.ts';

/** White space between two lines is shorter. */
const REACH = 200;
/** Pointing at another article's line for so long opens that article; a pointer that only passes changes nothing. */
const DWELL_MS = 500;

interface Parts {
  readonly actions: Actions;
  readonly page: ReadonlySignal<ReadPage | null>;
  readonly view: Signal<View>;
  readonly lastIndex: Signal<number>;
  /** The offset of the source at which the reader points on the page. */
  readonly pointed: Signal<number | null>;
  /** The page shown is not the tab's. */
  readonly given: ReadonlySignal<boolean>;
  /** Something is being written here: the pointer leads nowhere else. */
  readonly isStaying: ReadonlySignal<boolean>;
}

/** From a line on the page to its paragraph. */
export function pointerCommands({ actions, page, view, lastIndex, pointed, given, isStaying }: Parts) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  function open(offset: number): void {
    const index = page.value ? articleHolding(page.value.result, offset) : -1;
    if (index < 0 || isStaying.value || view.value.name !== 'article') return;
    batch(() => {
      view.value = { name: 'article', index, at: offset };
      lastIndex.value = index;
    });
  }
  return {
    /** To be called after each reading, which ends the watching before it. */
    watchPage(): void {
      pointed.value = null;
      void actions.watchPage?.((offset) => {
        clearTimeout(timer);
        if (given.peek()) return;
        const printed = nextPrinted(page.peek()?.source.text ?? '', offset);
        pointed.value = printed;
        timer = setTimeout(() => open(printed), DWELL_MS);
      });
    },
  };
}

/** The offset of the first printed character from an offset on: beside a line the pointer is at its line break. */
function nextPrinted(text: string, offset: number): number {
  const rest = text.slice(offset, offset + REACH).search(/\S/u);
  return rest < 0 ? offset : offset + rest;
}
