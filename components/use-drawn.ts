import { useCallback, useEffect, useState } from 'preact/hooks';

/** What is drawn of a long list: its parts by number, and what has one drawn at once. */
interface Drawn {
  readonly parts: ReadonlySet<number>;
  readonly draw: (part: number) => void;
}

/** Of a volume only so much is drawn beforehand: the more there is, the longer takes what is put to it. */
const MOST_BEFOREHAND = 15;

/**
 * Draws the first parts of a long list one after another, each when nothing else is to be done, so that no task is long; the
 * others are drawn when they are asked for.
 */
export function useDrawn(count: number, first: number): Drawn {
  const [parts, setParts] = useState<ReadonlySet<number>>(() => new Set([0, first]));
  const draw = useCallback(
    (part: number) => setParts((drawn) => (drawn.has(part) ? drawn : new Set([...drawn, part]))),
    [],
  );
  useEffect(() => {
    const next = firstMissing(parts, Math.min(count, MOST_BEFOREHAND));
    return next === undefined ? undefined : whenIdle(() => draw(next));
  }, [parts, count]);
  return { parts, draw };
}

function firstMissing(parts: ReadonlySet<number>, count: number): number | undefined {
  for (let part = 0; part < count; part++) if (!parts.has(part)) return part;
  return undefined;
}

/** Calls back when there is time; gives back what takes that back. */
function whenIdle(call: () => void): () => void {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(call);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(call);
  return () => cancelIdleCallback(handle);
}
