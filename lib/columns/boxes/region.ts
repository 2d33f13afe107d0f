import type { BoxBlock } from './chain-blocks.ts';
import type { Extent } from './framed-line.ts';
import type { HeadGroup } from './head-groups.ts';

/** A part of a page that holds one heading and what stands under it, or no heading. */
export interface Region {
  readonly heads: readonly HeadGroup[];
  readonly blocks: readonly BoxBlock[];
}

export const extentsOf = (region: Region): readonly Extent[] => [...region.heads, ...region.blocks];

/** Parts a region at these places of an axis, in order; parts without anything are left out. */
export function partsOf(region: Region, cuts: readonly number[], placeOf: (part: Extent) => number): readonly Region[] {
  const bounds = [Number.NEGATIVE_INFINITY, ...cuts, Number.POSITIVE_INFINITY];
  return bounds.slice(1).flatMap((to, i) => {
    const within = (part: Extent): boolean => placeOf(part) >= (bounds[i] ?? 0) && placeOf(part) < to;
    const part = { heads: region.heads.filter(within), blocks: region.blocks.filter(within) };
    return part.heads.length + part.blocks.length > 0 ? [part] : [];
  });
}
