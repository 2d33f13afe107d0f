import type { BoxBlock, Grain } from './chain-blocks.ts';
import { type Extent, extentOf, sharedU, widthOfExtent } from './framed-line.ts';
import type { HeadGroup } from './head-groups.ts';

/** A part of a page that holds one heading and what stands under it, or no heading. */
export interface Region {
  readonly heads: readonly HeadGroup[];
  readonly blocks: readonly BoxBlock[];
}

/** A gap between two regions is at least this wide, in em. */
const ROW_GAP = 0.6;
const GUTTER = 0.5;
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

/** The gutter that parts two stretches with headings such that these stand best over what is theirs. */
function bestGutter(region: Region, grain: Grain): number | undefined {
  const { em } = grain;
  const gaps = gapsBetween(withoutMisread(region, grain), (part) => [part.u0, part.u1], GUTTER * em);
  const scored = gaps.flatMap((gap) => {
    const at = (gap.from + gap.to) / 2;
    const parts = partsOf(region, [at], (part) => (part.u0 + part.u1) / 2);
    if (parts.length < 2 || parts.some((part) => part.heads.length === 0)) return [];
    const cost = parts.reduce((sum, part) => sum + misalignment(part, em), 0) - (gap.to - gap.from) / em;
    return [{ at, cost }];
  });
  return scored.toSorted((a, b) => a.cost - b.cost)[0]?.at;
}

/** Without what a recogniser may have read across gutters: lines longer than a column that are no heading. */
function withoutMisread({ heads, blocks }: Region, { alike, measure }: Grain): readonly Extent[] {
  if (alike > 0.85) return [...heads, ...blocks];
  return [...heads, ...blocks.filter((block) => widthOfExtent(block) < 1.3 * measure)];
}

/** How far, in em, the headings stand from the middle and from the edge of what they stand over. */
function misalignment(part: Region, em: number): number {
  const all = extentOf(extentsOf(part));
  return part.heads.reduce((sum, head) => {
    const centre = Math.abs(head.u0 + head.u1 - all.u0 - all.u1) / 2;
    return sum + Math.min(centre, Math.abs(head.u0 - all.u0), 10 * em) / em;
  }, 0);
}

const extentsOf = (region: Region): readonly Extent[] => [...region.heads, ...region.blocks];

interface Gap {
  readonly from: number;
  readonly to: number;
}

/** The stretches of an axis that nothing stands in, between the first and the last thing, at least so wide. */
function gapsBetween(
  parts: readonly Extent[],
  rangeOf: (part: Extent) => readonly [number, number],
  least: number,
): readonly Gap[] {
  const ranges = parts.map(rangeOf).toSorted((a, b) => a[0] - b[0]);
  const gaps: Gap[] = [];
  let end = ranges[0]?.[1] ?? 0;
  for (const [from, to] of ranges) {
    if (from - end >= least) gaps.push({ from: end, to: from });
    end = Math.max(end, to);
  }
  return gaps;
}

/** Parts a region at these places of an axis, in order; parts without anything are left out. */
function partsOf(region: Region, cuts: readonly number[], placeOf: (part: Extent) => number): readonly Region[] {
  const bounds = [Number.NEGATIVE_INFINITY, ...cuts, Number.POSITIVE_INFINITY];
  return bounds.slice(1).flatMap((to, i) => {
    const within = (part: Extent): boolean => placeOf(part) >= (bounds[i] ?? 0) && placeOf(part) < to;
    const part = { heads: region.heads.filter(within), blocks: region.blocks.filter(within) };
    return part.heads.length + part.blocks.length > 0 ? [part] : [];
  });
}
