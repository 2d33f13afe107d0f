import { CONDITIONS, OUTCOMES } from './link-conditions.ts';
import { type Link, linkOf, type LinkPage, type Waiting } from './link.ts';
import { LAST_MEASURES, MEASURES } from './link-measures.ts';
import { OPEN_WAITS, WAITS } from './link-waits.ts';
import { linkOdds } from './placement-odds.ts';

/** What a link is worth: all its features but those of what waits, which the other links read so far decide. */
interface Weighed {
  readonly outcome: number;
  readonly resumes: boolean;
  readonly sum: number;
  readonly last: readonly number[];
}

const NOTHING: Waiting = { older: 0, olderOpen: 0, othersOpen: 0 };
const START = 0;
const NEAR = 1;
const FAR = 2;
const MEASURES_AT = OUTCOMES.length * CONDITIONS.length;
const WAITS_AT = MEASURES_AT + MEASURES.length;
const OPEN_WAITS_AT = WAITS_AT + 2 * WAITS.length;
const LAST_AT = OPEN_WAITS_AT + 2 * OUTCOMES.length * OPEN_WAITS.length;

const weighConditions = (link: Link, outcome: number, weights: readonly number[], odds: number): number => {
  let sum = odds;
  CONDITIONS.forEach(([, holds], k) => {
    if (holds(link)) sum += weights[outcome * CONDITIONS.length + k]!;
  });
  return sum;
};

const weigh = (page: LinkPage, from: number | null, to: number, weights: readonly number[]): Weighed => {
  const link = linkOf(page, from, to, NOTHING);
  const outcome = from === null ? START : from === to - 1 ? NEAR : FAR;
  let sum = weighConditions(link, outcome, weights, linkOdds(page.plan.units, from, to));
  MEASURES.forEach(({ value }, k) => (sum += value(link) * weights[MEASURES_AT + k]!));
  const last = LAST_MEASURES.map(({ value }, k) => value(link) * weights[LAST_AT + k]!);
  return { outcome, resumes: link.to.block.resumes > 0.5, sum, last };
};

const withWaiting = (
  { outcome, resumes, sum, last }: Weighed,
  waiting: Waiting,
  weights: readonly number[],
): number => {
  let all = sum;
  const add = (k: number): void => {
    all += weights[k]!;
    if (resumes) all += weights[k + 1]!;
  };
  if (outcome === FAR) for (let w = 0; w < WAITS.length; w++) if (WAITS[w]!.holds(waiting)) add(WAITS_AT + 2 * w);
  for (let w = 0; w < OPEN_WAITS.length; w++)
    if (OPEN_WAITS[w]!.holds(waiting)) add(OPEN_WAITS_AT + 2 * (w * OUTCOMES.length + outcome));
  for (const value of last) all += value;
  return all;
};

/**
 * The score of links under the learned weights: the sum over `LINK_FEATURES`, those that do not hold left out. What does
 * not hang on the other links is weighed once.
 */
export const linkScores = (page: LinkPage, weights: readonly number[]) => {
  const known = page.plan.units.map(() => new Map<number | null, Weighed>());
  return (from: number | null, to: number, waiting: Waiting): number => {
    let weighed = known[to]!.get(from);
    if (!weighed) known[to]!.set(from, (weighed = weigh(page, from, to, weights)));
    return withWaiting(weighed, waiting, weights);
  };
};
