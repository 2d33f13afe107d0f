import { useEffect } from 'preact/hooks';
import { isComposing } from './is-composing.ts';
import type { Store } from './store/create-store.ts';

export type Shortcuts = Readonly<Record<string, (store: Store) => unknown>>;

/** Single keys that work wherever no text is being typed: a key → what it does. */
export const readingShortcuts: Shortcuts = {
  Escape: (store) => store.back(),
  Backspace: (store) => store.back(),
  ArrowLeft: (store) => store.step(-1),
  ArrowRight: (store) => store.step(1),
  c: (store) => store.copy(),
  e: (store) => store.save(),
};

/** Those of the side panel, where the reader also corrects. */
export const correctingShortcuts: Shortcuts = {
  ...readingShortcuts,
  n: (store) => store.stepDoubt(1),
  p: (store) => store.stepDoubt(-1),
  1: (store) => store.keepReading(),
  2: (store) => store.takeOtherReading(),
  undo: (store) => store.undo(),
  redo: (store) => store.redo(),
};

/** Listens for the shortcuts as long as the component is shown. */
export function useShortcuts(store: Store, shortcuts: Shortcuts = readingShortcuts): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const command = shortcuts[nameOf(event)];
      if (!command || isTaken(event) || isHeldTooLong(event) || idle(event.key, store)) return;
      event.preventDefault();
      command(store);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [store, shortcuts]);
}

/** A key by which a command is found; with a modifier it is the browser's or the system's, but for undo and redo. */
function nameOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string {
  if (!ctrlKey && !metaKey && !altKey && !shiftKey) return key;
  if (altKey || !(ctrlKey || metaKey) || !/^[zy]$/iu.test(key)) return '';
  return shiftKey || key.toLowerCase() === 'y' ? 'redo' : 'undo';
}

/** In a field a key is text; an input method or an open menu has taken it already. */
function isTaken(event: KeyboardEvent): boolean {
  const { target, defaultPrevented } = event;
  const typing = target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
  return defaultPrevented || isComposing(event) || Boolean(typing);
}

/** A key that is held goes on from one to the next, and back; it does not settle one doubt after another. */
const isHeldTooLong = ({ key, repeat }: KeyboardEvent): boolean => repeat && /^[12ce]$/u.test(key);

/** Without a page no key does anything; in the list Escape stays the browser's, which closes the popup. */
function idle(key: string, { state }: Store): boolean {
  return !state.page.value || (key === 'Escape' && state.view.value.name === 'list');
}
