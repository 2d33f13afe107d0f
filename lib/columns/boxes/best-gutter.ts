import { isByline, startsWithDateline } from '../../hanzi/cues.ts';
import type { BoxBlock, Grain } from './chain-blocks.ts';
import { type Extent, extentOf, sharedU, widthOfExtent } from './framed-line.ts';
import { gapsBetween } from './gaps-between.ts';
import { extentsOf, partsOf, type Region } from './region.ts';

/** A gutter is at least this wide, in em. */
export const GUTTER = 0.5;
/** What a column costs, in em of misalignment, that its first line shows to belong on the gutter's other side. */
const TORN = 4;
/** A heading counts for no more, in em. */
const MOST = 10;

/** The gutter that parts two stretches with headings such that these stand best over what is theirs. */
export function bestGutter(region: Region, grain: Grain): number | undefined {
  const { em } = grain;
  const gaps = gapsBetween(withoutMisread(region, grain), (part) => [part.u0, part.u1], GUTTER * em);
  const scored = gaps.flatMap((gap) => {
    const at = (gap.from + gap.to) / 2;
    const parts = partsOf(region, [at], (part) => (part.u0 + part.u1) / 2);
    if (parts.length < 2 || parts.some((part) => part.heads.length === 0)) return [];
    const cost = parts.reduce((sum, part) => sum + misalignment(part, grain), 0) - (gap.to - gap.from) / em;
    return [{ at, cost: cost + tornColumns(parts, em) }];
  });
  return scored.toSorted((a, b) => a.cost - b.cost)[0]?.at;
}

/** Without what a recogniser may have read across gutters: lines longer than a column that are no heading. */
function withoutMisread({ heads, blocks }: Region, { alike, measure }: Grain): readonly Extent[] {
  if (alike > 0.85) return [...heads, ...blocks];
  return [...heads, ...blocks.filter((block) => widthOfExtent(block) < 1.3 * measure)];
}

/**
 * How far, in em, the headings of a part stand from where they should: at the edge of what is theirs, or, unless the page
 * sets them all at the edge, over its middle. What stands beside a heading may be left aside.
 */
function misalignment(part: Region, { em, flush }: Grain): number {
  return part.heads.reduce((sum, head) => {
    const below = part.blocks.filter((block) => block.v0 > (head.v0 + head.v1) / 2);
    const extents = [extentOf(extentsOf(part)), extentOf([head, ...below])];
    const distances = extents.flatMap((all) => {
      const middle = Math.abs(head.u0 + head.u1 - all.u0 - all.u1) / 2;
      return flush ? [Math.abs(head.u0 - all.u0)] : [middle, Math.abs(head.u0 - all.u0)];
    });
    return sum + Math.min(...distances, MOST * em) / em;
  }, 0);
}

/**
 * A column without a heading over it stands beside one. Mostly it goes on with the article before it, in mid-paragraph or
 * not; where it starts one, its first line has an indent or reads like an opening.
 */
function tornColumns([left, right]: readonly Region[], em: number): number {
  const opening = right && looseColumn(right, em, (blocks) => Math.min(...blocks.map((block) => block.u0)));
  const closing = left && looseColumn(left, em, (blocks) => Math.max(...blocks.map((block) => block.u0)));
  const costOfOpening = !opening || opens(opening) ? 0 : isIndented(opening, em) ? TORN / 2 : TORN;
  return costOfOpening + (closing && opens(closing) ? TORN : 0);
}

const opens = (block: BoxBlock): boolean => {
  const text = block.lines[0]?.text ?? '';
  return startsWithDateline(text) || isByline(text);
};

/** The first block of the column that starts at one edge of a part, where no heading stands over it. */
function looseColumn(part: Region, em: number, edge: (blocks: readonly BoxBlock[]) => number): BoxBlock | undefined {
  const at = edge(part.blocks);
  const [top] = part.blocks.filter((block) => Math.abs(block.u0 - at) < em).toSorted((a, b) => a.v0 - b.v0);
  const isHeaded = top && part.heads.some((head) => head.v0 < top.v0 && sharedU(head, top) > 0);
  return isHeaded ? undefined : top;
}

const isIndented = (block: BoxBlock, em: number): boolean => (block.lines[0]?.u0 ?? block.u0) - block.u0 > 1.2 * em;
