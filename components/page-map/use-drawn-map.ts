import { useEffect, useState } from 'preact/hooks';
import type { ReadPage } from '../../lib/model/outcome.ts';
import type { PageMap } from '../../lib/model/page-map.ts';
import type { State } from '../store/state.ts';
import { whenIdle } from '../when-idle.ts';

/** A page and its map, which belong together. */
interface DrawnMap {
  readonly page: ReadPage;
  readonly map: PageMap;
}

/** The map of a longer text takes its time to work out: what is read, and what is corrected, comes first. */
const QUICKLY_MAPPED = 100_000;

/** The map to be drawn: of a long page, as that was before the reader's last correction until there is time for it. */
export function useDrawnMap({ page, map }: State): DrawnMap | null {
  const now = page.value;
  const isQuick = (now?.source.text.length ?? 0) <= QUICKLY_MAPPED;
  const [drawn, setDrawn] = useState<DrawnMap | null>(null);
  useEffect(() => {
    if (isQuick || !now) return undefined;
    let stop = whenIdle(() => {
      const made = map.peek();
      // What is worked out in one task is drawn in another.
      if (made) stop = whenIdle(() => setDrawn({ page: now, map: made }));
    });
    return () => stop();
  }, [now, isQuick]);
  if (isQuick) return now && map.value && { page: now, map: map.value };
  return drawn?.page.source === now?.source ? drawn : null;
}
