import { useEffect } from 'preact/hooks';
import type { Store } from './store/create-store.ts';

/** Single keys that work wherever no text is being typed: a key → what it does. */
const shortcuts: Readonly<Record<string, (store: Store) => unknown>> = {
  Escape: (store) => store.back(),
  Backspace: (store) => store.back(),
  ArrowLeft: (store) => store.step(-1),
  ArrowRight: (store) => store.step(1),
  c: (store) => store.copy(),
  e: (store) => store.save(),
};

/** Listens for the shortcuts as long as the component is shown. */
export function useShortcuts(store: Store): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const command = shortcuts[event.key];
      if (!command || !isFree(event) || idle(event.key, store)) return;
      event.preventDefault();
      command(store);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [store]);
}

/** With a modifier a key is the browser's or the system's; in a field it is text; an open menu has taken it already. */
function isFree(event: KeyboardEvent): boolean {
  const modified = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
  const typing = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
  return !modified && !typing && !event.defaultPrevented;
}

/** In the list Escape stays the browser's, which closes the popup. */
function idle(key: string, { state }: Store): boolean {
  return key === 'Escape' && state.view.value.name === 'list';
}
