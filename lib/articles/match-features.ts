import type { Affinity } from './affinity.ts';
import type { Body } from './body.ts';
import { addFeature, type ChoiceWeights, endTally, ROW, startTally, type Tally } from './choice-net.ts';
import type { Feature } from './choice.ts';
import type { Seeker } from './match-context.ts';

/** A loose text — a heading or a caption — held against one body, or against none of them. */
export interface Match {
  readonly seeker: Seeker;
  /** Undefined where the text stays without an article. */
  readonly body: Body | undefined;
  readonly index: number;
  /** Where it stands to the body, and what share of its rare pairs the whole body and its lead hold. */
  readonly place: Place | undefined;
  readonly whole: number;
  readonly lead: number;
  readonly affinity: Affinity;
  /** By its characters: how much likelier the body makes them than the page does; of the likeliest body where there is none. */
  readonly likelihood: number;
  /** By how much that is ahead of the next body, or behind the likeliest. */
  readonly ahead: number;
  readonly habits: PageHabits;
  readonly bodies: number;
  /** No body stands below it, above it. */
  readonly isAtFoot: boolean;
  readonly isAtHead: boolean;
}

/** Where the loose texts of the page stand that surely belong to a body, as shares. */
export interface PageHabits {
  readonly before: number;
  readonly after: number;
  readonly inside: number;
  readonly far: number;
}

export type Place = 'before' | 'after' | 'inside' | 'far';

/** Where a text that is printed after `unitsBefore` body units stands to a body. */
export const placeOf = (unitsBefore: number, body: Body): Place => {
  if (unitsBefore === body.opening) return 'before';
  if (unitsBefore === body.closing + 1) return 'after';
  return body.members.has(unitsBefore - 1) && body.members.has(unitsBefore)
    ? 'inside'
    : body.members.has(unitsBefore - 1)
      ? 'after'
      : 'far';
};

const bit = (value: boolean): number => (value ? 1 : 0);
type Of = (m: Match, body: Body) => number;

/** A feature that weighs nothing but of matches of one sort: with no body, with any, with one that stands somewhere. */
export interface MatchFeature extends Feature<Match> {
  readonly only: 'none' | 'body' | Place;
}
const withNone = (name: string, value: (m: Match) => number): MatchFeature => ({
  name,
  only: 'none',
  value: (m) => (m.body ? 0 : value(m)),
});
const withBody = (name: string, value: Of): MatchFeature => ({
  name,
  only: 'body',
  value: (m) => (m.body ? value(m, m.body) : 0),
});
const at = (place: Place, name: string, value: (m: Match) => number): MatchFeature => ({
  name,
  only: place,
  value: (m) => (m.place === place ? value(m) : 0),
});
const both = (m: Match): number => m.whole + m.lead;
const PLACES: readonly Place[] = ['before', 'after', 'inside', 'far'];

/** How far its place among the page's texts is off the body's place among the bodies, 0 to 1. */
const offOrder: Of = (m) => Math.abs(m.seeker.position - (m.index + 0.5) / m.bodies);
const inOrder: Of = (m, body) => bit(offOrder(m, body) <= 0.5 / m.bodies);
/** There are as many texts of its kind as bodies, or more. */
const enough = (m: Match): number => bit(m.seeker.perBody >= 1);

export const MATCH_FEATURES: readonly MatchFeature[] = [
  withNone('none', () => 1),
  withNone('none, best', ({ affinity }) => (affinity.best < 0 ? 0 : affinity.whole[affinity.best]!)),
  withNone('none × sureness', (m) => m.seeker.sureness),
  withNone('none, sure', (m) => bit(m.seeker.sureness > 3)),
  withNone('none × likelihood', (m) => m.likelihood),
  withBody('likelihood', (m) => m.likelihood),
  withBody('likelihood, ahead', (m) => Math.max(0, m.ahead)),
  withBody('likelihood, behind', (m) => Math.min(0, m.ahead)),
  withBody('likeliest', (m) => bit(m.ahead >= 0)),
  withBody('whole', (m) => m.whole),
  withBody('whole²', (m) => m.whole * m.whole),
  withBody('lead', (m) => m.lead),
  withBody('nothing shared', (m) => bit(both(m) === 0)),
  withBody('best', (m) => bit(m.affinity.best === m.index)),
  withBody('best, ahead', (m) => (m.affinity.best === m.index ? Math.min(1, m.affinity.ahead) : 0)),
  withBody('length', (_, body) => body.logLength),
  withBody('whole × length', (m, body) => m.whole * body.logLength),
  withBody('script differs', (m, body) => bit(Math.abs(m.seeker.script - body.script) > 1)),
  ...PLACES.map((place) => at(place, place, () => 1)),
  ...PLACES.map((place) => at(place, `${place} × habit`, (m) => m.habits[place])),
  ...PLACES.map((place) => at(place, `${place} × shared`, both)),
  withBody('in order', inOrder),
  withBody('off order', offOrder),
  withBody('in order × far habit', (m, body) => inOrder(m, body) * m.habits.far),
  withBody('at foot, last body', (m) => bit(m.isAtFoot && m.index === m.bodies - 1)),
  at('after', 'at foot, after', (m) => bit(m.isAtFoot)),
  at('before', 'at head, before', (m) => bit(m.isAtHead)),
  withBody('only body', (m) => bit(m.bodies === 1)),
  at('after', 'signed, after', (m) => bit(m.seeker.signed)),
  withBody('heading above', (m) => bit(m.seeker.headingAbove === m.index)),
  withBody('heading below', (m) => bit(m.seeker.headingBelow === m.index)),
  withBody('heading above, signed', (m) => bit(m.seeker.headingAbove === m.index && m.seeker.signed)),
  at('after', 'heading above, after', (m) => bit(m.seeker.headingAbove === m.index)),
  at('before', 'heading below, before', (m) => bit(m.seeker.headingBelow === m.index)),
  at('before', 'few ranks, before', enough),
  at('after', 'few ranks, after', enough),
];

const weighedOf = (...sorts: readonly MatchFeature['only'][]): Int32Array =>
  Int32Array.from([...MATCH_FEATURES.keys()].filter((k) => sorts.includes(MATCH_FEATURES[k]!.only)));

const WEIGHED: Readonly<Record<'none' | Place, Int32Array>> = {
  none: weighedOf('none'),
  before: weighedOf('body', 'before'),
  after: weighedOf('body', 'after'),
  inside: weighedOf('body', 'inside'),
  far: weighedOf('body', 'far'),
};

const TALLY: Tally = new Array<number>(ROW).fill(0);

/** The score of `MATCH_FEATURES`, those that weigh nothing of such a match left out, on top of `odds`. */
export const matchScore = (match: Match, weights: ChoiceWeights, odds: number): number => {
  const tally = startTally(weights, TALLY);
  for (const k of WEIGHED[match.place ?? 'none']) {
    const value = MATCH_FEATURES[k]!.value(match);
    if (value !== 0) addFeature(tally, weights, k, value);
  }
  return odds + endTally(tally, weights);
};
