import { assign } from './assign.ts';
import { groupRanges, type HeadingGroup } from './heading-group.ts';
import type { HeadingSeekers } from './heading-seekers.ts';
import { bestGrouping, type HeadingSegments, headingSegments, type HeadingWeights } from './heading-segments.ts';
import type { MatchContext } from './match-context.ts';
import type { PagePlan } from './page-plan.ts';

/** How the heading lines of a page are grouped, and which body each group heads; −1 where it heads none. */
export interface HeadingMatch {
  readonly groups: readonly HeadingGroup[];
  readonly bodyOf: readonly number[];
  /** For each group the logarithm of how likely each body is, “none” last. */
  readonly shares: readonly (readonly number[])[];
  /** For each boundary between neighbouring lines the log-odds that both belong to one heading. */
  readonly odds: readonly number[];
  readonly score: number;
}

/** What a body without a heading costs, as a logarithm: nearly every article has one. */
const BARE = -2;

interface Weighed {
  readonly joined: readonly boolean[];
  readonly bodyOf: readonly number[];
  readonly score: number;
}

const boundsOf = ({ joined: inner, parted }: HeadingSegments, joined: readonly boolean[]): number =>
  joined.reduce((sum, j, i) => sum + (j ? inner[i]! : parted[i]!), 0);

/** Nothing that the groups may be assigned to is worth more: each takes the body it likes best, whoever else wants it. */
const mostOf = (segments: HeadingSegments, bodies: number, joined: readonly boolean[]): number => {
  const ranges = groupRanges(joined.length + 1, joined);
  const wanted = ranges.reduce((sum, { from, to }) => sum + segments.segmentOf(from, to).most, 0);
  return wanted + boundsOf(segments, joined) + BARE * Math.max(0, bodies - ranges.length);
};

/** A group that heads no body leaves one bare: “none” costs that too. */
const weigh = (segments: HeadingSegments, bodies: number, joined: readonly boolean[]): Weighed => {
  const scores = groupRanges(joined.length + 1, joined).map(({ from, to }) => segments.segmentOf(from, to).scores);
  const bodyOf = assign(
    scores,
    scores.map((row) => row[bodies]! + BARE),
    bodies,
  );
  const matched = bodyOf.reduce((sum, body, g) => sum + scores[g]![body < 0 ? bodies : body]!, 0);
  const bare = bodies - bodyOf.filter((body) => body >= 0).length;
  return { joined, bodyOf, score: matched + boundsOf(segments, joined) + BARE * bare };
};

/** Improvements are looked for at most this many times around. */
const ROUNDS = 6;
/** Boundaries surer than this are not tried the other way. */
const UNSURE = 4;

/** Other groupings worth a trial: one boundary set otherwise, or a line given to the neighbouring group. */
const neighbours = (joined: readonly boolean[], odds: readonly number[]): (readonly boolean[])[] => {
  const open = odds.map((o) => Math.abs(o) < UNSURE);
  const flip = (i: number): boolean[] => joined.with(i, !joined[i]);
  return odds.flatMap((_, i) => {
    if (!open[i]) return [];
    const moves = i + 1 < odds.length && open[i + 1] && joined[i] !== joined[i + 1];
    return moves ? [flip(i), flip(i).with(i + 1, !joined[i + 1])] : [flip(i)];
  });
};

/** More heading lines than this are no page's headings: text with a character a line, say. Nothing is gained by trying then. */
const MOST_LINES_TRIED = 120;

const improve = (segments: HeadingSegments, bodies: number, start: Weighed): Weighed => {
  let best = start;
  if (segments.odds.length > MOST_LINES_TRIED) return start;
  for (let round = 0; round < ROUNDS; round++) {
    const found = neighbours(best.joined, segments.odds).reduce((most, joined) => {
      if (mostOf(segments, bodies, joined) <= most.score) return most;
      const other = weigh(segments, bodies, joined);
      return other.score > most.score ? other : most;
    }, best);
    if (found.score <= best.score + 1e-9) break;
    best = found;
  }
  return best;
};

/**
 * Groups heading lines and gives each group to the body it heads, both at once: the best sum of what parts or joins
 * neighbouring lines and of what ties groups to bodies, one group a body (Gao, Tang et al., ICPR 2012, match titles to
 * bodies as a bipartite graph; here the grouping is open as well).
 */
export const matchHeadings = (
  plan: PagePlan,
  context: MatchContext,
  weights: HeadingWeights,
  seekers: HeadingSeekers,
): HeadingMatch => {
  const lines = plan.headings.length;
  const bodies = context.bodies.length;
  if (lines === 0) return { groups: [], bodyOf: [], shares: [], odds: [], score: BARE * bodies };
  const segments = headingSegments(plan, context, weights, seekers);
  const best = improve(segments, bodies, weigh(segments, bodies, bestGrouping(segments, lines)));
  const ranges = groupRanges(lines, best.joined);
  return {
    groups: ranges.map(({ from, to }) => seekers.groupOf(from, to)),
    bodyOf: best.bodyOf,
    shares: ranges.map(({ from, to }) => segments.segmentOf(from, to).shares),
    odds: segments.odds,
    score: best.score,
  };
};
