import { useLayoutEffect } from 'preact/hooks';
import type { Store } from '../store/create-store.ts';
import { applyComfort } from './apply-comfort.ts';

/** Sets the document as the reader likes it, as long as the component is shown. */
export function useComfort({ state }: Store): void {
  const { comfort } = state.settings.value;
  useLayoutEffect(() => applyComfort(document, comfort), [comfort]);
}
