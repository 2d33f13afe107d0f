import { boundariesOf, joinOdds } from './boundaries.ts';
import type { ChoiceWeights } from './choice-net.ts';
import { clampJoin } from './given/clamp-join.ts';
import { clampShares } from './given/given-owners.ts';
import type { HeadingSeekers } from './heading-seekers.ts';
import type { Likelihoods } from './likelihoods.ts';
import { type MatchContext, pageHabits, weighMatches } from './match-context.ts';
import type { PagePlan } from './page-plan.ts';

/** What the matching of headings weighs: see `BOUNDARY_FEATURES` and `MATCH_FEATURES`. */
export interface HeadingWeights {
  readonly boundary: ChoiceWeights;
  readonly match: ChoiceWeights;
}

/** A stretch of heading lines taken for one heading. */
export interface HeadingSegment {
  /** The logarithm of how likely each body is, “none” last. */
  readonly shares: readonly number[];
  /** What each is worth when the page is weighed as a whole, and the greatest of that. */
  readonly scores: readonly number[];
  readonly most: number;
}

/** The ways of grouping heading lines, weighed: each stretch of lines that may be one heading is weighed once. */
export interface HeadingSegments {
  /** Log-odds that line i + 1 belongs to the heading of line i; −∞ where a body stands between. */
  readonly odds: readonly number[];
  /** The logarithm of how likely each boundary is to be one inside a heading, and one between two. */
  readonly joined: readonly number[];
  readonly parted: readonly number[];
  /** The lines from `from` to before `to`, taken for one heading. */
  readonly segmentOf: (from: number, to: number) => HeadingSegment;
  /** For each line a bound: no segment is worth more than the greatest of its lines' bounds. */
  readonly bounds: readonly number[];
}

/**
 * How much its likelihood is worth beside a match's share. A share tells which of the page's bodies a heading goes with
 * best; whether it goes with any of them well, which tells one grouping of headings and bodies from another, it does not.
 */
const LIKELIHOOD = 1.5;

/** A heading has no more lines than this. */
export const MOST_LINES = 9;

/** The logarithm of how likely a boundary is to be as `joined` tells. */
const boundaryLog = (odds: number, joined: boolean): number =>
  Number.isFinite(odds) ? -Math.log1p(Math.exp(joined ? -odds : odds)) : joined ? -Infinity : 0;

/** More than what rounding adds to a sum. */
const ROUNDING = 1e-9;

/** No share is more than 1, and the likelihood of several lines is a mean of each one's. */
const boundOf = (likelihoods: Likelihoods): number => LIKELIHOOD * Math.max(0, ...likelihoods) + ROUNDING;

export const headingSegments = (
  plan: PagePlan,
  context: MatchContext,
  weights: HeadingWeights,
  seekers: HeadingSeekers,
): HeadingSegments => {
  const bodies = context.bodies.length;
  const single = plan.headings.map((_, i) => seekers.seekerOf(i, i + 1, bodies));
  const habits = pageHabits(single, context);
  const known: HeadingSegment[][] = plan.headings.map(() => []);
  const { given } = plan;
  const weigh = (from: number, to: number): HeadingSegment => {
    const seeker = to === from + 1 ? single[from]! : seekers.seekerOf(from, to, bodies);
    const { shares: all, likelihoods } = weighMatches(seeker, context, habits, weights.match);
    const shares = given ? clampShares(all, given.headingOwners.slice(from, to), context.bodies) : all;
    const scores = shares.map((share, body) => share + LIKELIHOOD * (likelihoods[body] ?? 0));
    return { shares, scores, most: Math.max(...scores) };
  };
  const odds = boundariesOf(plan, context).map((boundary, i) => {
    const join = boundary ? joinOdds(boundary, weights.boundary) : -Infinity;
    return given ? clampJoin(join, i, given) : join;
  });
  return {
    odds,
    joined: odds.map((o) => boundaryLog(o, true)),
    parted: odds.map((o) => boundaryLog(o, false)),
    bounds: single.map(({ characters }) => boundOf(context.likelihoodsOf(characters))),
    segmentOf: (from, to) => (known[from]![to - from] ??= weigh(from, to)),
  };
};

/** The grouping of the best sum where each group takes the body it likes best, whoever else wants it. */
export const bestGrouping = (
  { joined: inner, parted, segmentOf, bounds }: HeadingSegments,
  lines: number,
): boolean[] => {
  const best = [0];
  const from = [0];
  for (let to = 1; to <= lines; to++) {
    best[to] = -Infinity;
    let [inside, bound] = [0, 0];
    for (let start = to - 1; start >= 0 && to - start <= MOST_LINES; start--) {
      if (start < to - 1) inside += inner[start]!;
      if (inside === -Infinity) break;
      const edge = start > 0 ? parted[start - 1]! : 0;
      const before = best[start]! + inside + edge;
      bound = Math.max(bound, bounds[start]!);
      if (before + bound <= best[to]!) continue;
      const sum = before + segmentOf(start, to).most;
      if (sum > best[to]!) [best[to], from[to]] = [sum, start];
    }
  }
  const joined = new Array<boolean>(Math.max(0, lines - 1)).fill(true);
  for (let to = lines; to > 0; to = from[to]!) if (from[to]! > 0) joined[from[to]! - 1] = false;
  return joined;
};
