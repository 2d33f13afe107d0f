import type { BoxBlock, Grain } from './chain-blocks.ts';
import { emOf } from './frame-page.ts';
import { type Extent, extentOf, sharedU, sharedV, widthOfExtent } from './framed-line.ts';

/** The large lines of one heading with the smaller ones that stand close by: kicker above, deck below. */
export interface HeadGroup extends Extent {
  readonly blocks: readonly BoxBlock[];
  /** The size of its largest characters. */
  readonly size: number;
}

/** Characters so many times the page's size are a heading's. */
const LARGE = 1.2;
/** Large blocks of one heading are at most this far apart, in sizes of the smaller one. */
const NEAR = 1.4;
/** Where a recogniser parted a heading, its pieces are this near. */
const BESIDE = 0.5;
const LEVEL_BESIDE = 1.3;

/** Finds the headings of a page among its blocks, by size; the rest comes back as it was. */
export function headGroups(
  blocks: readonly BoxBlock[],
  grain: Grain,
): { readonly heads: readonly HeadGroup[]; readonly rest: readonly BoxBlock[] } {
  const large = blocks.filter((block) => isLarge(block, grain));
  const groups = merged(large, grain).map((group) => withNeighbours(group, blocks, grain));
  const taken = new Set(groups.flat());
  return { heads: groups.map(groupOf), rest: blocks.filter((block) => !taken.has(block)) };
}

const isLarge = (block: BoxBlock, { em, alike }: Grain): boolean =>
  block.size > (alike > 0.85 ? LARGE : LARGE + 0.15) * em && block.lines.length <= 4;

const groupOf = (blocks: readonly BoxBlock[]): HeadGroup => ({
  ...extentOf(blocks),
  blocks: blocks.toSorted((a, b) => a.v0 - b.v0 || a.u0 - b.u0),
  size: Math.max(...blocks.map((block) => block.size)),
});

/** Joins large blocks that stand one above another, or side by side where a recogniser parted them. */
function merged(large: readonly BoxBlock[], grain: Grain): readonly (readonly BoxBlock[])[] {
  const groups: BoxBlock[][] = [];
  for (const block of large) {
    const touching = groups.filter((group) => group.some((other) => isOneHeading(other, block, grain)));
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push([...touching.flat(), block]);
  }
  return groups;
}

function isOneHeading(a: BoxBlock, b: BoxBlock, grain: Grain): boolean {
  const size = Math.min(a.size, b.size);
  const crosswise = (block: BoxBlock): boolean => block.lines[0]?.crosswise === true;
  if (crosswise(a) !== crosswise(b)) return false;
  if (sharedU(a, b) > 0.5 * size) return sharedV(a, b) > -NEAR * size;
  const apart = Math.max((isLevel(a, b) ? LEVEL_BESIDE : BESIDE) * size, 1.6 * Math.max(spacingOf(a), spacingOf(b)));
  return grain.alike < 0.85 && sharedV(a, b) > 0.5 * size && sharedU(a, b) > -apart;
}

/** Whether two blocks are single lines of one size on one base line, as pieces of one line are. */
function isLevel(a: BoxBlock, b: BoxBlock): boolean {
  const size = Math.min(a.size, b.size);
  const apart = Math.abs(a.v0 + a.v1 - b.v0 - b.v1) / 2;
  return a.lines.length === 1 && b.lines.length === 1 && apart < 0.15 * size && Math.max(a.size, b.size) < 1.15 * size;
}

/** The white between the characters of a block's longest line. */
function spacingOf(block: BoxBlock): number {
  const [longest] = block.lines.toSorted((a, b) => b.text.length - a.text.length);
  const characters = longest ? longest.text.replace(/\s+/gu, '').length : 0;
  if (!longest || characters < 2) return 0;
  return Math.max(0, widthOfExtent(longest) - emOf(longest.text) * longest.size) / (characters - 1);
}

/** Adds a kicker above and a deck below: alone in their row, close to the heading, and not the first lines of a body. */
function withNeighbours(group: readonly BoxBlock[], blocks: readonly BoxBlock[], grain: Grain): readonly BoxBlock[] {
  const head = groupOf(group);
  const small = blocks.filter((block) => !group.includes(block) && block.lines.length <= 2 && !isLarge(block, grain));
  const deck = small.filter((block) => isDeck(block, head, blocks, grain));
  const kicker = small.filter((block) => isKicker(block, head, blocks));
  const inside = small.filter((block) => isInside(block, head));
  return [...new Set([...kicker.slice(0, 1), ...group, ...deck.slice(0, 1), ...inside])];
}

/** A character of the heading that a recogniser read by itself. */
const isInside = (block: BoxBlock, head: HeadGroup): boolean =>
  block.lines.length === 1 &&
  sharedU(block, head) > 0.9 * widthOfExtent(block) &&
  sharedV(block, head) > 0.9 * (block.v1 - block.v0);

function isDeck(block: BoxBlock, head: HeadGroup, blocks: readonly BoxBlock[], grain: Grain): boolean {
  const gap = block.v0 - head.v1;
  const looksApart = Math.abs(block.size / grain.em - 1) > (1 - grain.alike) / 2 || spansMany(block, blocks, grain);
  return (
    gap > -0.3 * head.size &&
    gap < 0.9 * head.size &&
    looksApart &&
    isUnder(block, head) &&
    isAlone(block, head, blocks)
  );
}

function isKicker(block: BoxBlock, head: HeadGroup, blocks: readonly BoxBlock[]): boolean {
  const gap = head.v0 - block.v1;
  if (gap < -0.3 * head.size || gap > 0.9 * head.size || block.lines.length > 1) return false;
  return (
    isUnder(block, head) && isAlone(block, head, blocks) && !blocks.some((other) => isAboveWithin(other, block, gap))
  );
}

/** Whether something stands above the block no further than the heading below it does. */
const isAboveWithin = (other: BoxBlock, block: BoxBlock, gap: number): boolean =>
  other !== block && sharedU(other, block) > 0 && other.v0 < block.v0 && block.v0 - other.v1 < gap + 0.3 * block.size;

const isUnder = (block: BoxBlock, head: HeadGroup): boolean => sharedU(block, head) > 0.6 * widthOfExtent(block);

/** Nothing else stands in the block's row below or above the heading. */
const isAlone = (block: BoxBlock, head: HeadGroup, blocks: readonly BoxBlock[]): boolean =>
  !blocks.some((other) => other !== block && sharedV(other, block) > 0.3 * block.size && sharedU(other, head) > 0);

/** Whether the block stands over more than one piece of a column. */
function spansMany(block: BoxBlock, blocks: readonly BoxBlock[], { em }: Grain): boolean {
  const under = blocks.filter(
    (other) => other.v0 > block.v0 && other.v0 < block.v1 + 2.5 * em && sharedU(other, block) > em && other !== block,
  );
  return under.length > 1;
}
