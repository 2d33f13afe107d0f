import type { BodyUnit } from './body-unit.ts';
import type { ChoiceWeights } from './choice-net.ts';
import { sharesOfScores } from './choice.ts';
import { linkScores, openSort } from './link-scores.ts';
import { type LinkPage, linkPage, type Waiting, waitingFor } from './link.ts';
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

/** Whether the page may break off before a unit, so that it may go on from elsewhere. */
const mayGoOnFromFar = ({ plan: { units }, parting }: LinkPage, to: number): boolean => {
  const unit = units[to]!;
  if (to === 0 || unit.dateline || unit.byline || !mayBreakBefore(unit, units[to - 1])) return false;
  return parting > 0 || unit.block.resumes >= RESUMED;
};

/** The units that `to` may go on from, null for none, wherever the articles read so far end: the one printed before it. */
const nearOptions = (to: number): (number | null)[] => (to === 0 ? [null] : [null, to - 1]);

/** Of the ends of the articles read so far those that `to` may go on from where the page may break off before it. */
const farOptions = ({ plan: { units } }: LinkPage, to: number, ends: readonly number[]): number[] =>
  ends.filter((end) => end !== to - 1 && to - end <= FARTHEST && mayEndBefore(units[end]!));

/**
 * The units that `to` may go on from, null for none: the one printed before it and, where the page may break off between
 * them, the ends of the articles read so far.
 */
export const linkOptions = (page: LinkPage, to: number, ends: readonly number[]): (number | null)[] =>
  mayGoOnFromFar(page, to) ? [...nearOptions(to), ...farOptions(page, to, ends)] : nearOptions(to);

/** What becomes of a unit after the units before it were linked in one way. */
type Choose = (ends: readonly number[], last: Hypothesis['last']) => LinkChoice;

/** Weighs what may become of unit `to`; where it starts or goes on near, once for each sort of what waits open: nothing else bears on that. */
const choiceOf = (page: LinkPage, to: number, scoreOf: ReturnType<typeof linkScores>): Choose => {
  const { units, given } = page.plan;
  const weigh = (options: readonly (number | null)[], waiting: readonly Waiting[]): LinkChoice => ({
    options,
    logShare: sharesOfScores(options.map((from, i) => scoreOf(from, to, waiting[i]!))),
  });
  const waitingOf = (options: readonly (number | null)[], ends: readonly number[]): Waiting[] =>
    options.map((from) => waitingFor(units, ends, from, to));
  if (given || mayGoOnFromFar(page, to))
    return (ends, last) => {
      const open = linkOptions(page, to, ends);
      const options = given?.links.narrow(open, to, ends, (unit) => beforeIn(last, to - 1 - unit)) ?? open;
      return weigh(options, waitingOf(options, ends));
    };
  const near = nearOptions(to);
  const known: LinkChoice[] = [];
  return (ends) => {
    const waiting = waitingFor(units, ends, null, to);
    return (known[openSort(waiting)] ??= weigh(
      near,
      near.map(() => waiting),
    ));
  };
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

/** Puts a step in its place among the best so far, the first of two as good before the second. */
const keepBest = (best: Step[], step: Step): void => {
  let place = best.length;
  while (place > 0 && best[place - 1]!.score < step.score) place--;
  best.splice(place, 0, step);
  if (best.length > BEAM) best.pop();
};

/** The best steps that lead on from the hypotheses with what `choose` tells, the best first. */
const bestSteps = (beam: readonly Hypothesis[], choose: Choose, stay: StayOdds | undefined): Step[] => {
  const best: Step[] = [];
  for (const hypothesis of beam) {
    const choice = choose(hypothesis.ends, hypothesis.last);
    for (let option = 0; option < choice.options.length; option++) {
      const more = stay ? stay(choice.options[option]!) : 0;
      const score = hypothesis.score + choice.logShare[option]! + more;
      if (best.length < BEAM || score > best[BEAM - 1]!.score) keepBest(best, { hypothesis, choice, option, score });
    }
  }
  return best;
};

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
    beam = bestSteps(beam, choiceOf(page, to, scoreOf), stay).map((step) => goOn(step, to));
  }
  const before: number[] = [];
  const choices: LinkChoice[] = [];
  for (let step = beam[0]!.last; step; step = step.before) {
    before.push(step.from);
    choices.push(step.choice);
  }
  return { before: before.toReversed(), choices: choices.toReversed() };
};
