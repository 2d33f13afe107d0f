import { type Body, gatherBodies } from './body.ts';
import { mayStartAt } from './signatures.ts';
import type { Links } from './link-units.ts';
import type { HeadingSeekers } from './heading-seekers.ts';
import type { HeadingWeights } from './heading-segments.ts';
import { type HeadingMatch, matchHeadings } from './match-headings.ts';
import { type MatchContext, matchContext } from './match-context.ts';
import type { PagePlan } from './page-plan.ts';

/** Bodies and the headings matched to them, and how the units are linked for that. */
export interface Settlement {
  readonly before: readonly number[];
  readonly bodies: readonly Body[];
  readonly headings: HeadingMatch;
  readonly context: MatchContext;
}

export interface Settled extends Settlement {
  /** Starts taken or given up for a trial, with what was chosen in the end. */
  readonly tried: readonly TriedLink[];
}

/** A link that was weighed together with the headings against the one taken in the end: what it would cost, as a logarithm. */
export interface TriedLink {
  readonly unit: number;
  readonly link: number;
  readonly loss: number;
}

/** How far starts are tried. */
export interface TrialBounds {
  /** A start that is less likely than this (as a logarithm, against the link chosen) is not tried. */
  readonly unlikely: number;
  /** No more than so many are tried on a page. */
  readonly most: number;
}

const BOUNDS: TrialBounds = { unlikely: -4, most: 5 };

/** Bodies as the units are linked, and the headings that go with them. */
export const settledAs = (
  plan: PagePlan,
  before: readonly number[],
  weights: HeadingWeights,
  seekers: HeadingSeekers,
): Settlement => {
  const bodies = gatherBodies(plan.units, before);
  const context = matchContext(bodies, plan);
  return { before, bodies, context, headings: matchHeadings(plan, context, weights, seekers) };
};

export interface Trial {
  readonly unit: number;
  /** What its starting an article costs, as a logarithm. */
  readonly cost: number;
}

/** Starts that may have been missed, the likeliest first. What the text takes for a start stays one. */
export const trialsOf = ({ units }: PagePlan, { before, choices }: Links, bounds = BOUNDS): Trial[] => {
  const mayStart = mayStartAt(units);
  return choices
    .flatMap(({ options, logShare }, unit): Trial[] => {
      const from = before[unit]!;
      const share = (link: number | null): number => logShare[options.indexOf(link)] ?? -Infinity;
      return from < 0 || !mayStart(unit) ? [] : [{ unit, cost: share(null) - share(from) }];
    })
    .filter(({ cost }) => cost > bounds.unlikely)
    .toSorted((a, b) => b.cost - a.cost)
    .slice(0, bounds.most);
};

/**
 * Articles and headings together: a start that the text alone leaves open is taken where the headings gain by it — two that
 * shared a body, one that no body had — more than the links lose. `linked` is the page as the text alone links it.
 */
export const settleStarts = (
  plan: PagePlan,
  links: Links,
  weights: HeadingWeights,
  seekers: HeadingSeekers,
  linked: Settlement,
): Settled => {
  const tried: TriedLink[] = [];
  let best = linked;
  for (const { unit, cost } of trialsOf(plan, links)) {
    const taken = best;
    const before = taken.before.with(unit, -1);
    if (plan.given?.links.holds(before) === false) continue;
    const other = settledAs(plan, before, weights, seekers);
    const gain = other.headings.score + cost - taken.headings.score;
    tried.push({ unit, link: gain > 0 ? taken.before[unit]! : -1, loss: -Math.abs(gain) });
    if (gain > 0) best = other;
  }
  return { ...best, tried };
};
