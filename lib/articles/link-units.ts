import { assign } from './assign.ts';
import type { BodyUnit } from './body-unit.ts';
import { featureRow, logShares } from './choice.ts';
import { LINK_FEATURES, type LinkPage, linkOf, linkPage } from './link-features.ts';
import type { PagePlan } from './page-plan.ts';

/** For one unit: the units it may go on from, null for none of them, and how likely each is (log). */
export interface LinkChoice {
  readonly options: readonly (number | null)[];
  readonly logShare: readonly number[];
}

/** A unit that starts a run: its column or its article may be new. */
const mayBreakBefore = (page: LinkPage, to: number): boolean => {
  const { units } = page.plan;
  const unit = units[to]!;
  const neighbour = units[to - 1];
  if (!neighbour || unit.at > neighbour.at + 1) return true;
  return unit.blanksBefore > 0 || unit.dateline || unit.byline || unit.block.resumes > 0.2 || unit.column !== neighbour.column || Math.abs(unit.measure - neighbour.measure) > 0.9 || neighbour.signOff;
};

/** Units that stand this far back are of another part of the page. */
const FARTHEST = 120;

const mayEndBefore = (unit: BodyUnit): boolean => !unit.signOff && !unit.subhead && !unit.byline;

/** The units each unit may go on from: its neighbour, and every one after which the page breaks off. */
export const linkOptions = (page: LinkPage): (number | null)[][] => {
  const breaks = page.plan.units.map((_, i) => mayBreakBefore(page, i));
  return breaks.map((breaksHere, to) => {
    if (to === 0) return [null];
    if (!breaksHere) return [null, to - 1];
    const { dateline, byline } = page.plan.units[to]!;
    const options: (number | null)[] = [null, to - 1];
    if (dateline || byline) return options;
    for (let from = to - 2; from >= Math.max(0, to - FARTHEST); from--) if (breaks[from + 1] && mayEndBefore(page.plan.units[from]!)) options.push(from);
    return options;
  });
};

export const linkChoices = (plan: PagePlan, weights: readonly number[]): LinkChoice[] => {
  const page = linkPage(plan);
  return linkOptions(page).map((options, to) => ({
    options,
    logShare: logShares(options.map((from) => featureRow(LINK_FEATURES, linkOf(page, from, to))), weights),
  }));
};

/**
 * For each unit the one it goes on from, or −1 where it starts an article: the assignment of the greatest sum in which each
 * unit is gone on from at most once.
 */
export const linkUnits = (plan: PagePlan, choices: readonly LinkChoice[]): number[] => {
  const score = plan.units.map(() => new Array<number>(plan.units.length).fill(-Infinity));
  const alone = choices.map(({ options, logShare }, to) => {
    options.forEach((from, k) => {
      if (from !== null) score[to]![from] = logShare[k]!;
    });
    return logShare[options.indexOf(null)]!;
  });
  return assign(score, alone);
};
