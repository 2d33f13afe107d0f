import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Passage } from '../lib/model/passage.ts';
import { holdsOffset } from './article-text/article-holding.ts';

/** How long the passage that was gone to is set off. */
const SET_OFF_MS = 1600;

/** Brings the passage that holds an offset of the source into sight, and sets it off for a moment. */
export function useInSight(
  box: RefObject<HTMLElement | null>,
  passages: readonly Passage[],
  at: number | undefined,
): void {
  useEffect(() => {
    const passage = at === undefined ? undefined : passages.find((one) => holdsOffset(one, at));
    const shown = box.current?.querySelector(`[data-start="${passage?.spans[0]?.start}"]`);
    if (!shown) return;
    shown.scrollIntoView({ block: 'center' });
    shown.setAttribute('data-set-off', '');
    const timer = setTimeout(() => shown.removeAttribute('data-set-off'), SET_OFF_MS);
    return () => clearTimeout(timer);
  }, [at]);
}
