import { assign } from './assign.ts';
import { boundariesOf, joinOdds } from './boundaries.ts';
import { type HeadingGroup, partGroups } from './heading-group.ts';
import { type MatchContext, matchShares } from './match-context.ts';
import type { PagePlan } from './page-plan.ts';
import { seekerOfGroup } from './seekers.ts';

/** What the matching of headings weighs: see `BOUNDARY_FEATURES` and `MATCH_FEATURES`. */
export interface HeadingWeights {
  readonly boundary: readonly number[];
  readonly match: readonly number[];
}

/** How the heading lines of a page are grouped, and which body each group heads; −1 where it heads none. */
export interface HeadingMatch {
  readonly groups: readonly HeadingGroup[];
  readonly bodyOf: readonly number[];
  /** For each group the logarithm of how likely each body is, “none” last. */
  readonly shares: readonly (readonly number[])[];
  readonly score: number;
}

/** What a body without a heading costs, as a logarithm: nearly every article has one. */
const BARE = -2.5;

const matchGroups = (
  groups: readonly HeadingGroup[],
  context: MatchContext,
  weights: HeadingWeights,
  odds: number,
): HeadingMatch => {
  const shares = matchShares(groups.map(seekerOfGroup), context, weights.match);
  const bodies = context.bodies.length;
  const bodyOf = assign(
    shares.map((row) => row.slice(0, bodies)),
    shares.map((row) => row[bodies]!),
  );
  const sum = bodyOf.reduce((total, body, g) => total + shares[g]![body < 0 ? bodies : body]!, 0);
  const bare = bodies - bodyOf.filter((body) => body >= 0).length;
  return { groups, bodyOf, shares, score: odds + sum + BARE * bare };
};

/** Improvements are looked for at most this many times around. */
const ROUNDS = 3;

/**
 * Groups heading lines and gives each group to the body it heads, both at once: the best sum of what parts or joins
 * neighbouring lines and of what ties groups to bodies, one group a body. Starts from the likelier side of each boundary
 * and changes one at a time as long as the sum grows.
 */
export const matchHeadings = (plan: PagePlan, context: MatchContext, weights: HeadingWeights): HeadingMatch => {
  const odds = boundariesOf(plan, context).map((boundary) =>
    boundary ? joinOdds(boundary, weights.boundary) : -Infinity,
  );
  const sumOdds = (joined: readonly boolean[]): number =>
    odds.reduce((sum, o, i) => (Number.isFinite(o) ? sum - Math.log1p(Math.exp(joined[i] ? -o : o)) : sum), 0);
  const weigh = (joined: readonly boolean[]): HeadingMatch =>
    matchGroups(partGroups(plan, joined), context, weights, sumOdds(joined));
  let joined = odds.map((o) => o > 0);
  let best = weigh(joined);
  const open = odds.flatMap((o, i) => (Math.abs(o) < UNSURE ? [i] : []));
  for (let round = 0, better = true; round < ROUNDS && better; round++) {
    better = false;
    for (const i of open) {
      const other = joined.with(i, !joined[i]);
      const found = weigh(other);
      if (found.score <= best.score + 1e-9) continue;
      best = found;
      joined = other;
      better = true;
    }
  }
  return best;
};

/** Boundaries surer than this are not tried the other way. */
const UNSURE = 6;
