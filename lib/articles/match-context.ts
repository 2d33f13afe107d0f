import { type Affinity, affinityOf } from './affinity.ts';
import type { Body } from './body.ts';
import { featureRow, logShares } from './choice.ts';
import { MATCH_FEATURES, type Match, type PageHabits, type Place, placeOf } from './match-features.ts';
import type { Placement } from '../model/placement.ts';
import { type Holders, holdersIn } from './holders.ts';
import type { PagePlan } from './page-plan.ts';
import type { PairBag } from './pair-bag.ts';
import { placementOf, togetherOdds } from './placement-odds.ts';

/** A text that looks for its body: a group of heading lines, a caption. */
export interface Seeker {
  readonly bag: PairBag;
  readonly unitsBefore: number;
  /** Its place among the page's texts of its kind, 0 to 1, and how many of them there are for each body. */
  readonly position: number;
  readonly perBody: number;
  readonly script: number;
  readonly signed: boolean;
  /** How sure it is what it is taken for, −ln of the chance that it is not, at most 4. */
  readonly sureness: number;
  /** Index of the body whose heading stands right above, right below it; −1 where none does or that is not known. */
  readonly headingAbove: number;
  readonly headingBelow: number;
  /** Where it stands, where the page tells boxes. */
  readonly placement?: Placement | undefined;
}

/** The bodies of a page and what is common to all matches with them. */
export interface MatchContext {
  readonly bodies: readonly Body[];
  readonly holders: Holders;
  readonly units: number;
}

export const matchContext = (bodies: readonly Body[], { units, unitsWith }: PagePlan): MatchContext => ({
  bodies,
  holders: holdersIn(bodies, units.length, unitsWith),
  units: units.length,
});

/** A text that goes with one body by so much more than with the next tells where texts of its kind stand. */
const SURE = 0.35;

/** Where the page's surely placed texts stand. One of each place is taken for granted, so that few say little. */
export const habitsOf = (
  seekers: readonly Seeker[],
  affinities: readonly Affinity[],
  bodies: readonly Body[],
): PageHabits => {
  const count: Record<Place, number> = { before: 0.5, after: 0.25, inside: 0.1, far: 0.25 };
  affinities.forEach(({ best, ahead }, i) => {
    if (best >= 0 && ahead > SURE) count[placeOf(seekers[i]!.unitsBefore, bodies[best]!)] += 1;
  });
  const all = count.before + count.after + count.inside + count.far;
  return { before: count.before / all, after: count.after / all, inside: count.inside / all, far: count.far / all };
};

/** Where texts of the seekers' kind stand on this page, by what each says. */
export const pageHabits = (seekers: readonly Seeker[], { bodies, holders }: MatchContext): PageHabits =>
  habitsOf(
    seekers,
    seekers.map(({ bag }) => affinityOf(bag, holders)),
    bodies,
  );

/** For one seeker each body and at the end “none”: the rows of features that are weighed. */
export const matchRows = (seeker: Seeker, context: MatchContext, habits: PageHabits): number[][] => {
  const { bodies, holders, units } = context;
  const common = {
    affinity: affinityOf(seeker.bag, holders),
    habits,
    seeker,
    bodies: bodies.length,
    isAtFoot: seeker.unitsBefore === units,
    isAtHead: seeker.unitsBefore === 0,
  };
  const matches: Match[] = bodies.map((body, index) => ({ ...common, body, index }));
  return [...matches, { ...common, body: undefined, index: -1 }].map((match) => featureRow(MATCH_FEATURES, match));
};

/** How likely each body, and at the end “none”, is for a seeker, as logarithms. */
export const matchShares = (
  seeker: Seeker,
  context: MatchContext,
  habits: PageHabits,
  weights: readonly number[],
): number[] =>
  logShares(
    matchRows(seeker, context, habits),
    weights,
    context.bodies.map((body) => togetherOdds(seeker.placement, placementOf(body.units[0]?.block))),
  );
