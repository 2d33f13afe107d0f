import { useCallback, useEffect, useState } from 'preact/hooks';
import { whenIdle } from './when-idle.ts';

/** What is drawn of something long: its parts by number, and what has one drawn at once. */
interface Drawn {
  readonly parts: ReadonlySet<number>;
  readonly draw: (part: number) => void;
}

/**
 * Draws the parts of something long one after another, each when nothing else is to be done, so that no task is long. Those
 * beyond `most` are drawn only when they are asked for.
 */
export function useDrawn(count: number, first = 0, most = count): Drawn {
  const [parts, setParts] = useState<ReadonlySet<number>>(() => new Set([0, first]));
  const draw = useCallback(
    (part: number) => setParts((drawn) => (drawn.has(part) ? drawn : new Set([...drawn, part]))),
    [],
  );
  useEffect(() => {
    const next = firstMissing(parts, Math.min(count, most));
    return next === undefined ? undefined : whenIdle(() => draw(next));
  }, [parts, count, most]);
  return { parts, draw };
}

function firstMissing(parts: ReadonlySet<number>, count: number): number | undefined {
  for (let part = 0; part < count; part++) if (!parts.has(part)) return part;
  return undefined;
}
