import { useEffect } from 'preact/hooks';
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
};

/** Listens for the shortcuts as long as the component is shown. */
export function useShortcuts(store: Store, shortcuts: Shortcuts = readingShortcuts): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const command = isUndo(event) ? undoOf(event) : isFree(event) ? shortcuts[event.key] : undefined;
      if (!command || isTaken(event) || idle(event.key, store)) return;
      event.preventDefault();
      command(store);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [store, shortcuts]);
}

/** With a modifier a key is the browser's or the system's. */
function isFree({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !altKey && !shiftKey;
}

function isUndo({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !altKey && /^[zy]$/iu.test(key);
}

function undoOf({ key, shiftKey }: KeyboardEvent): (store: Store) => void {
  return shiftKey || key.toLowerCase() === 'y' ? (store) => store.redo() : (store) => store.undo();
}

/** In a field a key is text; an open menu has taken it already. */
function isTaken({ target, defaultPrevented }: KeyboardEvent): boolean {
  const typing = target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
  return defaultPrevented || Boolean(typing);
}

/** In the list Escape stays the browser's, which closes the popup. */
function idle(key: string, { state }: Store): boolean {
  return key === 'Escape' && state.view.value.name === 'list';
}
