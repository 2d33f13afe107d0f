import { addFeature, type ChoiceWeights, endTally, ROW, startTally, type Tally } from './choice-net.ts';
import { CONDITIONS, holdingOf, isUnlike, OUTCOMES } from './link-conditions.ts';
import { linkOf, type Link, type LinkPage, type Waiting } from './link.ts';
import { LAST_MEASURES, type LinkMeasure, MEASURES } from './link-measures.ts';
import { OPEN_WAITS, WAITS } from './link-waits.ts';
import { linkOdds } from './placement-odds.ts';

/** A link weighed by all its features but those of what waits, which the other links read so far decide. */
interface Weighed {
  readonly outcome: number;
  readonly resumes: boolean;
  readonly odds: number;
  readonly tally: Tally;
  /** Its score by what waits: see `waitingSort`. */
  readonly scores: number[];
}

const NOTHING: Waiting = { older: 0, olderOpen: 0, othersOpen: 0 };
const START = 0;
const NEAR = 1;
const FAR = 2;
const MEASURES_AT = OUTCOMES.length * CONDITIONS.length;
const WAITS_AT = MEASURES_AT + MEASURES.length;
const OPEN_WAITS_AT = WAITS_AT + 2 * WAITS.length;
const LAST_AT = OPEN_WAITS_AT + 2 * OUTCOMES.length * OPEN_WAITS.length;

/** For each outcome the measurements that weigh anything of it, by their indices. */
const byOutcome = (measures: readonly LinkMeasure[]): number[][] =>
  OUTCOMES.map(([outcome]) => [...measures.keys()].filter((k) => measures[k]!.only === outcome));
const MEASURES_OF = byOutcome(MEASURES);
const LAST_MEASURES_OF = byOutcome(LAST_MEASURES);

/** What is known of one unit's links. */
interface KnownLinks {
  readonly weighed: Map<number | null, Weighed>;
  /** The conditions that hold of links, by whether the texts are unlike, and their tallies by `outcome` besides. */
  readonly holding: (readonly number[])[];
  readonly begun: Tally[];
}

/** The tally of a link by the conditions that hold of it: the same for all links of one outcome that are alike, or unlike. */
const begin = (link: Link, outcome: number, weights: ChoiceWeights, { holding, begun }: KnownLinks): Tally => {
  const sort = isUnlike(link) ? 1 : 0;
  const known = begun[2 * outcome + sort];
  if (known) return known;
  const tally = startTally(weights);
  for (const k of (holding[sort] ??= holdingOf(link))) addFeature(tally, weights, outcome * CONDITIONS.length + k, 1);
  return (begun[2 * outcome + sort] = tally);
};

const weigh = (page: LinkPage, from: number | null, to: number, weights: ChoiceWeights, known: KnownLinks): Weighed => {
  const link = linkOf(page, from, to, NOTHING);
  const outcome = from === null ? START : from === to - 1 ? NEAR : FAR;
  const tally = begin(link, outcome, weights, known).slice();
  const add = (k: number, value: number): void => {
    if (value !== 0) addFeature(tally, weights, k, value);
  };
  for (const k of MEASURES_OF[outcome]!) add(MEASURES_AT + k, MEASURES[k]!.measure(link));
  for (const k of LAST_MEASURES_OF[outcome]!) add(LAST_AT + k, LAST_MEASURES[k]!.measure(link));
  return {
    outcome,
    resumes: link.to.block.resumes > 0.5,
    odds: linkOdds(page.plan.units, from, to),
    tally,
    scores: [],
  };
};

const TALLY: Tally = new Array<number>(ROW).fill(0);

const withWaiting = ({ outcome, resumes, odds, tally }: Weighed, waiting: Waiting, weights: ChoiceWeights): number => {
  const all = TALLY;
  for (let h = 0; h < ROW; h++) all[h] = tally[h]!;
  const add = (k: number): void => {
    addFeature(all, weights, k, 1);
    if (resumes) addFeature(all, weights, k + 1, 1);
  };
  if (outcome === FAR) for (let w = 0; w < WAITS.length; w++) if (WAITS[w]!.holds(waiting)) add(WAITS_AT + 2 * w);
  for (let w = 0; w < OPEN_WAITS.length; w++)
    if (OPEN_WAITS[w]!.holds(waiting)) add(OPEN_WAITS_AT + 2 * (w * OUTCOMES.length + outcome));
  return odds + endTally(all, weights);
};

/** What waits, as far as `WAITS` and `OPEN_WAITS` tell it apart: each count is none, one or more. */
const waitingSort = (waiting: Waiting): number =>
  Math.min(2, waiting.older) * 9 + Math.min(2, waiting.olderOpen) * 3 + openSort(waiting);

/** What waits, as far as `OPEN_WAITS` tell it apart. */
export const openSort = ({ othersOpen }: Waiting): number => Math.min(2, othersOpen);

/**
 * The score of links under the learned weights: of `LINK_FEATURES`, those that do not hold left out. What does not hang on
 * the other links is weighed once, and once more for each sort of what waits.
 */
export const linkScores = (page: LinkPage, weights: ChoiceWeights) => {
  const known = page.plan.units.map((): KnownLinks => ({ weighed: new Map(), holding: [], begun: [] }));
  return (from: number | null, to: number, waiting: Waiting): number => {
    const links = known[to]!;
    let weighed = links.weighed.get(from);
    if (!weighed) links.weighed.set(from, (weighed = weigh(page, from, to, weights, links)));
    return (weighed.scores[waitingSort(waiting)] ??= withWaiting(weighed, waiting, weights));
  };
};
