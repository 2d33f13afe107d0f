import type { PhrasingContent } from 'mdast';
import { cleanLines } from './clean-lines.ts';

/** Text that may hold line ends: each becomes a hard break. Nothing else in it means anything. */
export function phrasing(texts: readonly string[]): PhrasingContent[] {
  return texts
    .flatMap(cleanLines)
    .flatMap((value, index): PhrasingContent[] =>
      index === 0 ? [{ type: 'text', value }] : [{ type: 'break' }, { type: 'text', value }],
    );
}
