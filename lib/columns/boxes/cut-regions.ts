import { bestGutter, GUTTER } from './best-gutter.ts';
import type { BoxBlock, Grain } from './chain-blocks.ts';
import { type Extent, extentOf, sharedU } from './framed-line.ts';
import { type Gap, gapsBetween } from './gaps-between.ts';
import type { HeadGroup } from './head-groups.ts';
import { extentsOf, partsOf, type Region } from './region.ts';

/** White between two rows of regions is at least this wide, in em. */
const ROW_GAP = 0.6;
/** A heading starts within so many of its sizes of the row's edge: a column beside it may start higher. */
const LEVEL = 1.5;
/** A body starts at most this far below its heading, in em. */
const BODY_REACH = 2.2;

/**
 * Cuts a page into regions along the white that runs right across it: first between rows, each of which starts with a
 * heading, then along the gutter that leaves a heading on both sides. Where white runs between articles only in part, the
 * region keeps several headings.
 */
export function cutRegions(region: Region, grain: Grain): readonly Region[] {
  if (region.heads.length === 0) return [region];
  const { em } = grain;
  const gaps = rowGaps(region, em);
  const level = gaps.filter((gap) => isLevel(region, gap, em));
  const cuts = [() => cutRows(region, level), () => cutAtGutter(region, grain), () => cutRows(region, gaps)];
  for (const cut of cuts) {
    const parts = cut();
    if (parts.length > 1) return parts.flatMap((part) => cutRegions(part, grain));
  }
  return [region];
}

function cutAtGutter(region: Region, grain: Grain): readonly Region[] {
  const gutter = region.heads.length > 1 ? bestGutter(region, grain) : undefined;
  return gutter === undefined ? [region] : partsOf(region, [gutter], (part) => (part.u0 + part.u1) / 2);
}

/** The white between rows where a heading starts below. */
function rowGaps(region: Region, em: number): readonly Gap[] {
  const gaps = gapsBetween(extentsOf(region), (part) => [part.v0, part.v1], ROW_GAP * em);
  return gaps.filter((gap) => startsWithHead(region, gap.to) && !beheads(region, gap, em));
}

/**
 * Whether all that stands below starts at one height. Where the white is a picture's in part, what stands under it starts
 * lower: a caption, a column that goes on.
 */
function isLevel(region: Region, gap: Gap, em: number): boolean {
  const below = extentsOf(region).filter((part) => part.v0 >= gap.to);
  const heads = region.heads.filter((head) => head.v0 >= gap.to && head.v0 < gap.to + LEVEL * head.size);
  const reach = Math.max(...heads.map((head) => head.v1)) + BODY_REACH * em;
  return lanesOf(below, GUTTER * em).every((lane) => lane.v0 < reach);
}

/** What stands side by side, parted by gutters. */
function lanesOf(parts: readonly Extent[], gutter: number): readonly Extent[] {
  const lanes: Extent[] = [];
  for (const part of parts.toSorted((a, b) => a.u0 - b.u0)) {
    const lane = lanes.at(-1);
    if (lane && part.u0 < lane.u1 + gutter) lanes[lanes.length - 1] = extentOf([lane, part]);
    else lanes.push(part);
  }
  return lanes;
}

function cutRows(region: Region, cuts: readonly Gap[]): readonly Region[] {
  return partsOf(
    region,
    cuts.map((gap) => (gap.from + gap.to) / 2),
    (part) => (part.v0 + part.v1) / 2,
  );
}

/** Whether what stands below `v` starts with a heading, or with a column that a heading stands beside. */
const startsWithHead = (region: Region, v: number): boolean =>
  region.heads.some((head) => head.v0 > v - 0.1 * head.size && head.v0 < v + LEVEL * head.size);

/** Whether a cut would part a heading that stands above it from the body that starts right below. */
function beheads(region: Region, gap: Gap, em: number): boolean {
  const isUnder = (block: BoxBlock, head: HeadGroup): boolean => sharedU(block, head) > 0;
  return region.heads.some((head) => {
    if (head.v0 >= gap.to) return false;
    const under = region.blocks.filter((block) => isUnder(block, head) && block.v0 > head.v0);
    const reach = head.v1 + Math.max(BODY_REACH * em, 1.2 * head.size);
    return under.some((block) => block.v0 < reach && block.v0 >= gap.to) && !under.some((block) => block.v0 < gap.to);
  });
}
