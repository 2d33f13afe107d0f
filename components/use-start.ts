import { useEffect } from 'preact/hooks';
import type { Store } from './store/create-store.ts';

/** Begins with the page of the tab when the interface is first shown. */
export function useStart(store: Store): void {
  useEffect(() => void store.start(), [store]);
}
