import { readsLikeFolio } from '../hanzi/names-page.ts';
import { isName } from '../hanzi/signs-article.ts';
import { type Block, WIDEST_HEADING } from '../model/block.ts';
import type { BodyUnit } from './body-unit.ts';
import type { HeadingMatch } from './match-headings.ts';
import type { PagePlan } from './page-plan.ts';

export const withKind = (blocks: readonly Block[], at: ReadonlySet<number>, kind: Block['kind']): Block[] =>
  blocks.map((block, i) => (at.has(i) ? { ...block, kind } : block));

/**
 * A subhead stands inside a body: one that a body would open or end with is a heading. Gives the blocks with those made
 * headings, or null where there are none. `before[i]` is the unit that unit `i` goes on from, or −1.
 */
export const promoteSubheads = (
  blocks: readonly Block[],
  plan: PagePlan,
  before: readonly number[],
): Block[] | null => {
  const goneOnFrom = new Set(before);
  const found = plan.units.flatMap(({ subhead, at, block }, i) =>
    subhead && !block.decided && (before[i]! < 0 || !goneOnFrom.has(i)) ? [at] : [],
  );
  return found.length ? withKind(blocks, new Set(found), 'heading') : null;
};

/**
 * A heading that heads no body and stands inside one is that body's subhead. Gives the blocks with those made subheads, or
 * null where there are none.
 */
export const demoteHeadings = (
  blocks: readonly Block[],
  plan: PagePlan,
  before: readonly number[],
  match: HeadingMatch,
): Block[] | null => {
  const found = match.groups.flatMap(({ lines, unitsBefore }, g) => {
    const isInside = unitsBefore > 0 && unitsBefore < plan.units.length && before[unitsBefore] === unitsBefore - 1;
    return match.bodyOf[g]! < 0 && isInside && lines.length === 1 && !lines[0]!.block.decided ? [lines[0]!.at] : [];
  });
  return found.length ? withKind(blocks, new Set(found), 'subhead') : null;
};

/** A line of furniture, or a person's name, less likely than this to be a heading's is not tried as one. */
const HARDLY = 0.1;
/** A paragraph of one line may be less likely a heading's: an article that has no dateline often opens below such a line. */
const HARDLY_OF_PARAGRAPHS = 0.02;
/** A subhead is one already but for its body. */
const HARDLY_OF_SUBHEADS = 0.003;
/** No more lines than this are tried on a page. */
const MOST_TRIALS = 8;

/** Lines that may be headings nobody took for any: their places among the blocks, and what that costs (log). */
export interface HiddenHeading {
  readonly at: readonly number[];
  readonly cost: number;
}

const mayBeHeading = ({ lines, heading, decided }: Block, least: number): boolean =>
  lines.length === 1 && lines[0]!.line.width <= WIDEST_HEADING && heading > least && !decided;

const leastOf = ({ subhead, text }: BodyUnit): number =>
  isName(text) ? HARDLY : subhead ? HARDLY_OF_SUBHEADS : HARDLY_OF_PARAGRAPHS;

/** A subhead or a paragraph of one line that may be a heading. */
const mayHideHeading = (unit: BodyUnit): boolean =>
  mayBeHeading(unit.block, leastOf(unit)) && (unit.subhead || (unit.end !== 'stop' && unit.end !== 'comma'));

/**
 * The odds of the net count by so much: where subheads and headings look alike it is surer than it is right, and what the
 * page's bodies and headings say it had not seen. Inside bodies it is surest: above an article without a dateline a heading
 * looks like a subhead in every way but that what follows is of something else.
 */
const OF_THE_NET = 0.4;
const INSIDE_BODIES = 0.15;
const costOf = ({ heading }: Block, ofTheNet = OF_THE_NET): number =>
  ofTheNet * Math.log(heading / (1 - heading + 0.01));

/** Furniture that may be headings: lines that stand together are so together. */
const furnitureRuns = (blocks: readonly Block[]): HiddenHeading[] => {
  const runs: { at: number[]; cost: number }[] = [];
  blocks.forEach((block, at) => {
    const isFolio = readsLikeFolio(block.lines[0]!.line.text);
    if (block.kind !== 'furniture' || isFolio || !mayBeHeading(block, HARDLY)) return;
    const last = runs.at(-1);
    if (last?.at.at(-1) !== at - 1) runs.push({ at: [at], cost: costOf(block) });
    else runs[runs.length - 1] = { at: [...last.at, at], cost: last.cost + costOf(block) };
  });
  return runs;
};

/** What may be headings that nobody took for any, the likeliest first. */
export const hiddenHeadings = (
  blocks: readonly Block[],
  plan: PagePlan,
  match: HeadingMatch,
  bodies: number,
): HiddenHeading[] => {
  const isBare = match.bodyOf.filter((body) => body >= 0).length < bodies;
  const inBodies = plan.units.filter(mayHideHeading).map(({ at, block, text }): HiddenHeading => ({
    at: [at],
    cost: costOf(block, isName(text) ? OF_THE_NET : INSIDE_BODIES),
  }));
  return [...inBodies, ...(isBare ? furnitureRuns(blocks) : [])]
    .toSorted((a, b) => b.cost - a.cost)
    .slice(0, MOST_TRIALS);
};
