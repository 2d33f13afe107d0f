import { assign } from './assign.ts';
import type { BodyUnit } from './body-unit.ts';
import { featureRow, logShares } from './choice.ts';
import { LINK_FEATURES, type LinkPage, linkOf, linkPage } from './link-features.ts';
import type { PagePlan } from './page-plan.ts';
import { placementOf, startOdds, togetherOdds } from './placement-odds.ts';
import { mayBreakBefore, type Stretches, stretchesOf } from './runs.ts';

/** For one unit: the units it may go on from, null for none of them, and how likely each is (log). */
export interface LinkChoice {
  readonly options: readonly (number | null)[];
  readonly logShare: readonly number[];
}

/** Units that stand this far back are of another part of the page. */
const FARTHEST = 120;

const mayEndBefore = (unit: BodyUnit): boolean => !unit.signOff && !unit.subhead && !unit.byline;

/** The units each unit may go on from: its neighbour, and every one after which the page breaks off. */
export const linkOptions = (page: LinkPage): (number | null)[][] => {
  const { units } = page.plan;
  const breaks = units.map((unit, i) => mayBreakBefore(unit, units[i - 1]));
  return breaks.map((breaksHere, to) => {
    if (to === 0) return [null];
    if (!breaksHere) return [null, to - 1];
    const { dateline, byline } = units[to]!;
    const options: (number | null)[] = [null, to - 1];
    if (dateline || byline) return options;
    for (let from = to - 2; from >= Math.max(0, to - FARTHEST); from--)
      if (breaks[from + 1] && mayEndBefore(units[from]!)) options.push(from);
    return options;
  });
};

/** What boxes say for going on from `from`, or for a start. */
const linkOdds = ({ units }: PagePlan, from: number | null, to: number): number => {
  const place = placementOf(units[to]?.block);
  return from === null
    ? startOdds(place, placementOf(units[to - 1]?.block))
    : togetherOdds(placementOf(units[from]?.block), place);
};

const linkChoices = (page: LinkPage, weights: readonly number[], stretches?: Stretches): LinkChoice[] =>
  linkOptions(page).map((options, to) => ({
    options,
    logShare: logShares(
      options.map((from) => featureRow(LINK_FEATURES, linkOf(page, from, to, stretches))),
      weights,
      options.map((from) => linkOdds(page.plan, from, to)),
    ),
  }));

/** Of all ways in which each unit is gone on from at most once, the one of the greatest sum. */
const bestLinks = (choices: readonly LinkChoice[]): number[] => {
  const score = choices.map(() => new Array<number>(choices.length).fill(-Infinity));
  const alone = choices.map(({ options, logShare }, to) => {
    options.forEach((from, k) => {
      if (from !== null) score[to]![from] = logShare[k]!;
    });
    return logShare[options.indexOf(null)]!;
  });
  return assign(score, alone);
};

/** The links of a page's units, and what was weighed for each. */
export interface Links {
  /** For each unit the one it goes on from, or −1 where it starts an article. */
  readonly before: readonly number[];
  readonly choices: readonly LinkChoice[];
}

/** Links the units of a page; a second round knows from the first how far apart the columns of one article stand. */
export const linkUnits = (plan: PagePlan, weights: readonly number[]): Links => {
  const page = linkPage(plan);
  const first = bestLinks(linkChoices(page, weights));
  const choices = linkChoices(page, weights, stretchesOf(first));
  return { before: bestLinks(choices), choices };
};
