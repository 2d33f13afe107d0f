import type { Block } from '../model/block.ts';
import type { Placement } from '../model/placement.ts';
import type { BodyUnit } from './body-unit.ts';

/**
 * What boxes say of what belongs together, as log-odds that are added to those of the texts. A region is most likely one
 * article; sizes tell the headline from what stands over and under it.
 */
const SAME_REGION = 4;
const OTHER_REGION = -4;
const UNLIKE_SIZE = -8;
/** Sizes measured off a scan err: they count for so much less, unless they are as far apart as no error is. */
const MEASURED = 0.4;
const FAR_SMALLER = 0.65;

/** Where a block stands; undefined where the page tells no boxes. */
export const placementOf = (block: Block | undefined): Placement | undefined => block?.lines[0]?.placement;

/** For two blocks, or a block and a body, by their regions. */
export const togetherOdds = (a: Placement | undefined, b: Placement | undefined): number =>
  !a || !b ? 0 : a.region === b.region ? SAME_REGION : OTHER_REGION;

/** For a unit that starts an article: it is the first of its region, or not. */
export const startOdds = (to: Placement | undefined, before: Placement | undefined): number =>
  -togetherOdds(to, before);

/** For a unit that goes on from another, or from none. */
export const linkOdds = (units: readonly BodyUnit[], from: number | null, to: number): number => {
  const place = placementOf(units[to]?.block);
  return from === null
    ? startOdds(place, placementOf(units[to - 1]?.block))
    : togetherOdds(placementOf(units[from]?.block), place);
};

/** For a reading of a heading: its lines of headline are the largest, those of kicker and deck smaller. */
export const sizeOdds = (headline: readonly Block[], others: readonly Block[]): number => {
  const placements = [...headline, ...others].flatMap((block) => placementOf(block) ?? []);
  if (placements.length < headline.length + others.length) return 0;
  const largest = Math.max(...placements.map(({ size }) => size));
  const smallerThan = (share: number): number => headline.filter((block) => sizeOf(block) < share * largest).length;
  const large = others.filter((block) => sizeOf(block) > 0.95 * largest).length;
  if (placements.every(({ exact }) => exact)) return UNLIKE_SIZE * (smallerThan(0.87) + large);
  const far = smallerThan(FAR_SMALLER);
  return UNLIKE_SIZE * (far + MEASURED * (smallerThan(0.87) - far + large));
};

const sizeOf = (block: Block): number => placementOf(block)?.size ?? 1;
