import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Moves the focus to the row of a list that has this number, as soon as it is drawn; first to row `first`. */
export function useRowFocus(list: RefObject<HTMLElement | null>, first: number): (row: number) => void {
  const waitingRef = useRef<number | null>(first);
  const focus = (): void => {
    const row = list.current?.querySelector<HTMLElement>(`[data-row="${waitingRef.current}"]`);
    if (!row) return;
    waitingRef.current = null;
    row.focus();
  };
  useLayoutEffect(focus);
  return (row) => {
    waitingRef.current = row;
    focus();
  };
}
