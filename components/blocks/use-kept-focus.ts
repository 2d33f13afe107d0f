import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus where the reader works: on a block that is read again after it was split or edited, and, when a block that
 * has the focus goes, on the one that took its place.
 */
export function useKeptFocus(block: RefObject<HTMLElement | null>, start: number | undefined, isRead: boolean): void {
  const wasReadRef = useRef(true);
  useLayoutEffect(() => {
    if (isRead && !wasReadRef.current) focusBlockAt(start);
    wasReadRef.current = isRead;
  }, [isRead]);
  useLayoutEffect(
    () => () => {
      if (block.current?.contains(document.activeElement)) requestAnimationFrame(() => focusBlockAt(start));
    },
    [start],
  );
}

/** Gives the focus to the handle of the block that holds, or comes before, this offset; where it went elsewhere, it stays. */
function focusBlockAt(start = 0): void {
  if (document.activeElement !== document.body) return;
  const texts = [...document.querySelectorAll<HTMLElement>('article [data-start]')];
  const before = texts.filter(({ dataset }) => Number(dataset['start']) <= start);
  const nearest = before.toSorted((a, b) => Number(b.dataset['start']) - Number(a.dataset['start']))[0];
  nearest?.parentElement?.querySelector('button')?.focus({ preventScroll: true });
}
