import type { Affinity } from './affinity.ts';
import type { Body } from './body.ts';
import type { Feature } from './choice.ts';
import type { Seeker } from './match-context.ts';

/** A loose text — a heading or a caption — held against one body, or against none of them. */
export interface Match {
  readonly seeker: Seeker;
  /** Undefined where the text stays without an article. */
  readonly body: Body | undefined;
  readonly index: number;
  readonly affinity: Affinity;
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
const withBody = (name: string, value: Of): Feature<Match> => ({ name, value: (m) => (m.body ? value(m, m.body) : 0) });
const at =
  (place: Place): Of =>
  (m, body) =>
    bit(placeOf(m.seeker.unitsBefore, body) === place);
const whole = (m: Match): number => m.affinity.whole[m.index]!;
const lead = (m: Match): number => m.affinity.lead[m.index]!;
const both = (m: Match): number => whole(m) + lead(m);
const PLACES: readonly Place[] = ['before', 'after', 'inside', 'far'];

/** How far its place among the page's texts is off the body's place among the bodies, 0 to 1. */
const offOrder: Of = (m) => Math.abs(m.seeker.position - (m.index + 0.5) / m.bodies);
const inOrder: Of = (m, body) => bit(offOrder(m, body) <= 0.5 / m.bodies);
/** There are as many texts of its kind as bodies, or more. */
const enough = (m: Match): number => bit(m.seeker.perBody >= 1);

export const MATCH_FEATURES: readonly Feature<Match>[] = [
  { name: 'none', value: (m) => bit(!m.body) },
  { name: 'none, best', value: (m) => (m.body || m.affinity.best < 0 ? 0 : m.affinity.whole[m.affinity.best]!) },
  { name: 'none × sureness', value: (m) => (m.body ? 0 : m.seeker.sureness) },
  { name: 'none, sure', value: (m) => bit(!m.body && m.seeker.sureness > 3) },
  withBody('whole', (m) => whole(m)),
  withBody('whole²', (m) => whole(m) ** 2),
  withBody('lead', (m) => lead(m)),
  withBody('nothing shared', (m) => bit(both(m) === 0)),
  withBody('best', (m) => bit(m.affinity.best === m.index)),
  withBody('best, ahead', (m) => (m.affinity.best === m.index ? Math.min(1, m.affinity.ahead) : 0)),
  withBody('length', (_, body) => Math.log(body.length + 1)),
  withBody('whole × length', (m, body) => whole(m) * Math.log(body.length + 1)),
  withBody('script differs', (m, body) => bit(Math.abs(m.seeker.script - body.script) > 1)),
  ...PLACES.map((place) => withBody(place, at(place))),
  ...PLACES.map((place) => withBody(`${place} × habit`, (m, body) => at(place)(m, body) * m.habits[place])),
  ...PLACES.map((place) => withBody(`${place} × shared`, (m, body) => at(place)(m, body) * both(m))),
  withBody('in order', inOrder),
  withBody('off order', offOrder),
  withBody('in order × far habit', (m, body) => inOrder(m, body) * m.habits.far),
  withBody('at foot, last body', (m) => bit(m.isAtFoot && m.index === m.bodies - 1)),
  withBody('at foot, after', (m, body) => bit(m.isAtFoot) * at('after')(m, body)),
  withBody('at head, before', (m, body) => bit(m.isAtHead) * at('before')(m, body)),
  withBody('only body', (m) => bit(m.bodies === 1)),
  withBody('signed, after', (m, body) => bit(m.seeker.signed) * at('after')(m, body)),
  withBody('heading above', (m) => bit(m.seeker.headingAbove === m.index)),
  withBody('heading below', (m) => bit(m.seeker.headingBelow === m.index)),
  withBody('heading above, signed', (m) => bit(m.seeker.headingAbove === m.index && m.seeker.signed)),
  withBody('heading above, after', (m, body) => bit(m.seeker.headingAbove === m.index) * at('after')(m, body)),
  withBody('heading below, before', (m, body) => bit(m.seeker.headingBelow === m.index) * at('before')(m, body)),
  withBody('few ranks, before', (m, body) => enough(m) * at('before')(m, body)),
  withBody('few ranks, after', (m, body) => enough(m) * at('after')(m, body)),
];
