import type { BodyUnit } from './body-unit.ts';
import type { ChoiceWeights } from './choice-net.ts';
import { sharesOfScores } from './choice.ts';
import { linkScores } from './link-scores.ts';
import { type LinkPage, linkPage, waitingFor } from './link.ts';
import type { PagePlan } from './page-plan.ts';
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

/** What each option is worth, given the ends of the articles read so far. */
const weighOptions = (
  page: LinkPage,
  to: number,
  ends: readonly number[],
  scoreOf: ReturnType<typeof linkScores>,
  last: Hypothesis['last'],
): LinkChoice => {
  const open = linkOptions(page, to, ends);
  const options = page.plan.given?.links.narrow(open, to, ends, (unit) => beforeIn(last, to - 1 - unit)) ?? open;
  const scores = options.map((from) => scoreOf(from, to, waitingFor(page.plan.units, ends, from, to)));
  return { options, logShare: sharesOfScores(scores) };
};

/** What the unit so many steps back goes on from. */
const beforeIn = (last: Hypothesis['last'], steps: number): number => {
  let step = last;
  for (let i = 0; i < steps; i++) step = step!.before;
  return step!.from;
};

/** One way of linking the units read so far. */
interface Hypothesis {
  readonly ends: readonly number[];
  readonly last: { readonly from: number; readonly choice: LinkChoice; readonly before: Hypothesis['last'] } | null;
  readonly score: number;
}

/** So many ways are kept in mind at once. */
const BEAM = 10;

/** What a link is worth more because the page had it before the reader decided something. */
type StayOdds = (from: number | null) => number;

/** A hypothesis that goes on with one option of a choice. */
interface Step {
  readonly hypothesis: Hypothesis;
  readonly choice: LinkChoice;
  readonly option: number;
  readonly score: number;
}

const stepsOf = (hypothesis: Hypothesis, choice: LinkChoice, stay: StayOdds | undefined): Step[] =>
  choice.logShare.map((share, option) => {
    const more = stay ? stay(choice.options[option]!) : 0;
    return { hypothesis, choice, option, score: hypothesis.score + share + more };
  });

const goOn = ({ hypothesis, choice, option, score }: Step, to: number): Hypothesis => {
  const from = choice.options[option]!;
  const ends = hypothesis.ends.filter((end) => end !== from);
  ends.push(to);
  return { ends, last: { from: from ?? -1, choice, before: hypothesis.last }, score };
};

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
export const linkUnits = (plan: PagePlan, weights: ChoiceWeights): Links => {
  const page = linkPage(plan);
  const scoreOf = linkScores(page, weights);
  let beam: Hypothesis[] = [{ ends: [], last: null, score: 0 }];
  for (let to = 0; to < plan.units.length; to++) {
    const stay: StayOdds | undefined = plan.given && ((from) => plan.given!.stayOdds(from, to));
    const next = beam.flatMap((hypothesis) =>
      stepsOf(hypothesis, weighOptions(page, to, hypothesis.ends, scoreOf, hypothesis.last), stay),
    );
    const best = next.toSorted((a, b) => b.score - a.score).slice(0, BEAM);
    beam = best.map((step) => goOn(step, to));
  }
  const before: number[] = [];
  const choices: LinkChoice[] = [];
  for (let step = beam[0]!.last; step; step = step.before) {
    before.push(step.from);
    choices.push(step.choice);
  }
  return { before: before.toReversed(), choices: choices.toReversed() };
};
