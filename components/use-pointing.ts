import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import type { Span } from '../lib/model/span.ts';
import type { Store } from './store/create-store.ts';

/**
 * Marks on the page what the pointer rests on here. What goes from under the pointer is told of no leaving: its mark goes with
 * it.
 */
export function usePointing({ pointAt }: Store): (spans: readonly Span[]) => void {
  const marksRef = useRef(false);
  const point = useCallback(
    (spans: readonly Span[]) => {
      marksRef.current = spans.length > 0;
      void pointAt?.(spans);
    },
    [pointAt],
  );
  useLayoutEffect(
    () => () => {
      if (marksRef.current) point([]);
    },
    [point],
  );
  return point;
}
