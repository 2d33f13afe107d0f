import { affinitiesTo, type Affinity } from './affinity.ts';
import type { Body } from './body.ts';
import type { ChoiceWeights } from './choice-net.ts';
import { featureRow, sharesOfScores } from './choice.ts';
import { MATCH_FEATURES, type Match, matchScore, type PageHabits, type Place, placeOf } from './match-features.ts';
import type { Placement } from '../model/placement.ts';
import { likeliestOf, type Likelihoods, likelihoodsIn } from './likelihoods.ts';
import { holdersIn } from './holders.ts';
import type { PagePlan } from './page-plan.ts';
import type { PairBag } from './pair-bag.ts';
import { placementOf, togetherOdds } from './placement-odds.ts';

/** A text that looks for its body: a group of heading lines, a caption. */
export interface Seeker {
  readonly bag: PairBag;
  readonly characters: PairBag;
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
  /** How well a text goes with each body, by its pairs; each text is weighed once. */
  readonly affinityOf: (bag: PairBag) => Affinity;
  readonly likelihoodsOf: (characters: PairBag) => Likelihoods;
  readonly units: number;
  /** Where each body stands to what is printed after so many units. */
  readonly placesAt: (unitsBefore: number) => readonly Place[];
}

const placesOf = (bodies: readonly Body[]): MatchContext['placesAt'] => {
  const known: (readonly Place[])[] = [];
  return (unitsBefore) => (known[unitsBefore] ??= bodies.map((body) => placeOf(unitsBefore, body)));
};

export const matchContext = (bodies: readonly Body[], plan: PagePlan): MatchContext => ({
  bodies,
  affinityOf: affinitiesTo(holdersIn(bodies, plan.units.length, plan.unitsWith)),
  likelihoodsOf: likelihoodsIn(bodies, plan),
  units: plan.units.length,
  placesAt: placesOf(bodies),
});

/** A text that goes with one body by so much more than with the next tells where texts of its kind stand. */
const SURE = 0.35;

/**
 * Where the page's surely placed texts stand. One of each place is taken for granted, so that few say little; what stands
 * beside its article's heading says nothing of where the others stand to their bodies.
 */
export const habitsOf = (
  seekers: readonly Seeker[],
  affinities: readonly Affinity[],
  bodies: readonly Body[],
): PageHabits => {
  const count: Record<Place, number> = { before: 0.5, after: 0.25, inside: 0.1, far: 0.25 };
  affinities.forEach(({ best, ahead }, i) => {
    const { unitsBefore, headingAbove, headingBelow } = seekers[i]!;
    if (best < 0 || ahead <= SURE || headingAbove === best || headingBelow === best) return;
    count[placeOf(unitsBefore, bodies[best]!)] += 1;
  });
  const all = count.before + count.after + count.inside + count.far;
  return { before: count.before / all, after: count.after / all, inside: count.inside / all, far: count.far / all };
};

/** Where texts of the seekers' kind stand on this page, by what each says. */
export const pageHabits = (seekers: readonly Seeker[], { bodies, affinityOf }: MatchContext): PageHabits =>
  habitsOf(
    seekers,
    seekers.map(({ bag }) => affinityOf(bag)),
    bodies,
  );

/** A seeker held against each body, and at the end against none. */
const matchesOf = (
  seeker: Seeker,
  { bodies, affinityOf, likelihoodsOf, units, placesAt }: MatchContext,
  habits: PageHabits,
): Match[] => {
  const affinity = affinityOf(seeker.bag);
  const likelihoods = likelihoodsOf(seeker.characters);
  const likeliest = likeliestOf(likelihoods);
  const places = placesAt(seeker.unitsBefore);
  const isAtFoot = seeker.unitsBefore === units;
  const isAtHead = seeker.unitsBefore === 0;
  const against = (body: Body | undefined, index: number): Match => ({
    seeker,
    body,
    index,
    place: places[index],
    whole: affinity.whole[index] ?? 0,
    lead: affinity.lead[index] ?? 0,
    affinity,
    likelihood: likelihoods[index] ?? likeliest.most,
    ahead: index === likeliest.best ? likeliest.ahead : (likelihoods[index] ?? 0) - likeliest.most,
    habits,
    bodies: bodies.length,
    isAtFoot,
    isAtHead,
  });
  return [...bodies.map(against), against(undefined, -1)];
};

/** For one seeker each body and at the end “none”: the rows of features that are learned from. */
export const matchRows = (seeker: Seeker, context: MatchContext, habits: PageHabits): number[][] =>
  matchesOf(seeker, context, habits).map((match) => featureRow(MATCH_FEATURES, match));

/** What a seeker's matches are worth. */
export interface WeighedMatches {
  /** How likely each body, and at the end “none”, is, as logarithms. */
  readonly shares: readonly number[];
  /** By its characters, how much likelier each body makes the text than the page does. */
  readonly likelihoods: Likelihoods;
}

/** Weighs a seeker against each body, and against none. */
export const weighMatches = (
  seeker: Seeker,
  context: MatchContext,
  habits: PageHabits,
  weights: ChoiceWeights,
): WeighedMatches => {
  const oddsOf = (body: Body | undefined): number =>
    body ? togetherOdds(seeker.placement, placementOf(body.units[0]?.block)) : 0;
  const scores = matchesOf(seeker, context, habits).map((match) => matchScore(match, weights, oddsOf(match.body)));
  return { shares: sharesOfScores(scores), likelihoods: context.likelihoodsOf(seeker.characters) };
};
