import { useEffect, useState } from 'preact/hooks';
import type { ReadPage } from '../../lib/model/outcome.ts';
import type { PageMap } from '../../lib/model/page-map.ts';
import type { Store } from '../store/create-store.ts';
import { whenIdle } from '../when-idle.ts';
import { keepBars } from './keep-bars.ts';

/** A page and its map, which belong together. */
interface DrawnMap {
  readonly page: ReadPage;
  readonly map: PageMap;
}

/** The map of a longer text takes its time to work out: what is read, and what is corrected, comes first. */
const QUICKLY_MAPPED = 100_000;

/** The map to be drawn: of a long page, as that was before the reader's last correction until there is time for it. */
export function useDrawnMap({ state: { page, map }, mapSteps }: Store): DrawnMap | null {
  const now = page.value;
  const steps = now && now.source.text.length > QUICKLY_MAPPED ? mapSteps : undefined;
  const [drawn, setDrawn] = useState<DrawnMap | null>(null);
  useEffect(() => {
    if (!steps || !now) return undefined;
    return takeSteps(steps(now), (made) =>
      setDrawn((before) => ({ page: now, map: keepBars(before && before.map, made) })),
    );
  }, [now, steps]);
  if (!steps) return now && map.value && { page: now, map: map.value };
  return drawn?.page.source === now?.source ? drawn : null;
}

/** Short steps are taken together for so long, in milliseconds. */
const TOGETHER_MS = 10;

/** Takes steps whenever there is time, and hands over what they lead to; gives back what ends it. */
function takeSteps<T>(steps: Iterator<undefined, T>, onDone: (made: T) => void): () => void {
  const take = () => {
    const until = performance.now() + TOGETHER_MS;
    let step = steps.next();
    while (!step.done && performance.now() < until) step = steps.next();
    stop = whenIdle(step.done ? () => onDone(step.value) : take);
  };
  let stop = whenIdle(take);
  return () => stop();
}
