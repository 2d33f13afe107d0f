import type { BodyUnit } from './body-unit.ts';
import { featureRow, logShares } from './choice.ts';
import { LINK_FEATURES, type LinkPage, linkOf, linkPage, waitingFor } from './link-features.ts';
import type { PagePlan } from './page-plan.ts';
import { placementOf, startOdds, togetherOdds } from './placement-odds.ts';
import { mayBreakBefore } from './runs.ts';

/** For one unit: the units it may go on from, null for none of them, and how likely each is (log). */
export interface LinkChoice {
  readonly options: readonly (number | null)[];
  readonly logShare: readonly number[];
}

/** An article that has not been gone on with for this many units is over. */
const FARTHEST = 120;

/** On a page that shows no sign of parted columns only what likely goes on in mid-sentence may go on from elsewhere. */
const RESUMED = 0.3;

const mayEndBefore = (unit: BodyUnit): boolean => !unit.signOff && !unit.subhead && !unit.byline;

/**
 * The units that `to` may go on from, null for none: the one printed before it and, where the page may break off between
 * them, the ends of the articles read so far.
 */
export const linkOptions = (page: LinkPage, to: number, ends: readonly number[]): (number | null)[] => {
  if (to === 0) return [null];
  const { units } = page.plan;
  const unit = units[to]!;
  const near = [null, to - 1];
  if (unit.dateline || unit.byline || !mayBreakBefore(unit, units[to - 1])) return near;
  if (page.parting === 0 && unit.block.resumes < RESUMED) return near;
  return [...near, ...ends.filter((end) => end !== to - 1 && to - end <= FARTHEST && mayEndBefore(units[end]!))];
};

/** What boxes say for going on from `from`, or for a start. */
const linkOdds = ({ units }: PagePlan, from: number | null, to: number): number => {
  const place = placementOf(units[to]?.block);
  return from === null
    ? startOdds(place, placementOf(units[to - 1]?.block))
    : togetherOdds(placementOf(units[from]?.block), place);
};

/** What each option is worth, given the ends of the articles read so far. */
const weighOptions = (page: LinkPage, to: number, ends: readonly number[], weights: readonly number[]): LinkChoice => {
  const options = linkOptions(page, to, ends);
  const rows = options.map((from) =>
    featureRow(LINK_FEATURES, linkOf(page, from, to, waitingFor(page.plan.units, ends, from, to))),
  );
  return {
    options,
    logShare: logShares(
      rows,
      weights,
      options.map((from) => linkOdds(page.plan, from, to)),
    ),
  };
};

/** One way of linking the units read so far. */
interface Hypothesis {
  readonly ends: readonly number[];
  readonly last: { readonly from: number; readonly choice: LinkChoice; readonly before: Hypothesis['last'] } | null;
  readonly score: number;
}

/** So many ways are kept in mind at once. */
const BEAM = 10;

const goOn = (hypothesis: Hypothesis, to: number, choice: LinkChoice): Hypothesis[] =>
  choice.options.map((from, k) => ({
    ends: [...hypothesis.ends.filter((end) => end !== from), to],
    last: { from: from ?? -1, choice, before: hypothesis.last },
    score: hypothesis.score + choice.logShare[k]!,
  }));

/** The links of a page's units, and what was weighed for each. */
export interface Links {
  /** For each unit the one it goes on from, or −1 where it starts an article. */
  readonly before: readonly number[];
  readonly choices: readonly LinkChoice[];
}

/**
 * Links the units of a page in the order of print: each starts an article, goes on from the unit before it, or takes up
 * one of the articles that wait. The best sum over the page, by beam search; no unit is gone on from twice.
 */
export const linkUnits = (plan: PagePlan, weights: readonly number[]): Links => {
  const page = linkPage(plan);
  let beam: Hypothesis[] = [{ ends: [], last: null, score: 0 }];
  for (let to = 0; to < plan.units.length; to++) {
    const next = beam.flatMap((hypothesis) => goOn(hypothesis, to, weighOptions(page, to, hypothesis.ends, weights)));
    beam = next.sort((a, b) => b.score - a.score).slice(0, BEAM);
  }
  const before: number[] = [];
  const choices: LinkChoice[] = [];
  for (let step = beam[0]!.last; step; step = step.before) {
    before.unshift(step.from);
    choices.unshift(step.choice);
  }
  return { before, choices };
};
