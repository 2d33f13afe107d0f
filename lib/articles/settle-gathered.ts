import type { HeadingSeekers } from './heading-seekers.ts';
import type { HeadingWeights } from './heading-segments.ts';
import type { Links } from './link-units.ts';
import type { PagePlan } from './page-plan.ts';
import {
  type Settled,
  settledAs,
  type Settlement,
  type Trial,
  type TrialBounds,
  trialsOf,
  type TriedLink,
} from './settle-starts.ts';

/** On a page that gathers its headings no more heading lines than this stand between bodies: a folio may. */
const MOST_BETWEEN = 1;
/**
 * What links units counts so much there. It has learned that a heading stands where an article starts; where none does, it takes
 * paragraph after paragraph for one article, and misses all starts of a page for the same reason.
 */
const OF_THE_LINKS = 0.15;
/** There more starts are tried than elsewhere, and unlikelier ones. */
const BOUNDS: TrialBounds = { unlikely: -7, most: 14 };
/** So many starts must be found at once: a lone one is as often a deck that was taken for another heading. */
const FEWEST_STARTS = 2;
/** But where so many lines were one heading one start is enough: headings are seldom as long. */
const LONG_HEADING = 4;
/** No more starts than this are looked for. */
const MOST_STARTS = 8;

/** Whether a page's headings stand together above or below all of its text, none at its own article. */
const gathersHeadings = ({ headings, unitsBefore, units }: PagePlan): boolean => {
  const isBetween = (at: number): boolean => unitsBefore[at]! > 0 && unitsBefore[at]! < units.length;
  return headings.length > 1 && headings.filter(({ at }) => isBetween(at)).length <= MOST_BETWEEN;
};

interface Step {
  readonly settlement: Settlement;
  readonly tried: TriedLink;
}

/** The start that the page gains most by, beside those that it has. */
const bestStart = (
  settleAs: (before: readonly number[]) => Settlement | undefined,
  trials: readonly Trial[],
  page: Settlement,
): Step | undefined => {
  let best: Step | undefined;
  for (const { unit, cost } of trials) {
    const link = page.before[unit]!;
    const settlement = link < 0 ? undefined : settleAs(page.before.with(unit, -1));
    if (!settlement) continue;
    const loss = page.headings.score - settlement.headings.score - OF_THE_LINKS * cost;
    if (loss < (best?.tried.loss ?? 0)) best = { settlement, tried: { unit, link, loss } };
  }
  return best;
};

const longestOf = ({ headings: { groups } }: Settlement): number =>
  groups.reduce((longest, { lines }) => Math.max(longest, lines.length), 0);

/**
 * Where a page gathers its headings at its foot or its top, as text taken out of a PDF often does, only they tell how many
 * articles it has: starts are taken one after another, always the one that the headings gain most by. `page` is what it was
 * settled as before.
 */
export const settleGathered = (
  plan: PagePlan,
  links: Links,
  weights: HeadingWeights,
  seekers: HeadingSeekers,
  page: Settled,
): Settled => {
  if (!gathersHeadings(plan)) return page;
  const settleAs = (before: readonly number[]): Settlement | undefined =>
    plan.given?.links.holds(before) === false ? undefined : settledAs(plan, before, weights, seekers);
  const trials = trialsOf(plan, links, BOUNDS);
  const steps: Step[] = [];
  while (steps.length < MOST_STARTS) {
    const step = bestStart(settleAs, trials, steps.at(-1)?.settlement ?? page);
    if (!step) break;
    steps.push(step);
  }
  const last = steps.at(-1);
  if (!last || (steps.length < FEWEST_STARTS && longestOf(page) < LONG_HEADING)) return page;
  const taken = new Set(steps.map(({ tried }) => tried.unit));
  const tried = [...page.tried.filter(({ unit }) => !taken.has(unit)), ...steps.map((step) => step.tried)];
  return { ...last.settlement, tried };
};
