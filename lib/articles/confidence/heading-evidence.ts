import type { Feature } from '../choice.ts';
import type { HeadingGroup } from '../heading-group.ts';
import { placeOf, type Place } from '../match-features.ts';
import type { PageReading } from '../page-reading.ts';
import { oddsAbove } from './odds-above.ts';

/** The heading of an article among the groups of heading lines of its page. */
export interface HeadingEvidence {
  readonly page: PageReading;
  readonly article: number;
}

type Value = (group: HeadingGroup, page: PageReading, g: number, article: number) => number;

const bit = (value: boolean): number => (value ? 1 : 0);
/** Nothing is weighed of an article without a heading. */
const of = (name: string, value: Value): Feature<HeadingEvidence> => ({
  name: `heading ${name}`,
  value: ({ page, article }) => {
    const g = page.headings.bodyOf.indexOf(article);
    const group = article < 0 ? undefined : page.headings.groups[g];
    return group ? value(group, page, g, article) : 0;
  },
});

const unsure = (odds: readonly number[]): number =>
  oddsAbove(Math.max(0, ...odds.map((o) => 1 / (1 + Math.exp(Math.abs(o))))));
/** Boundaries between its lines, and to the lines before and after it. */
const inside: Value = ({ first, lines }, { headings }) => unsure(headings.odds.slice(first, first + lines.length - 1));
const around: Value = ({ first, lines }, { headings: { odds } }) =>
  unsure([odds[first - 1], odds[first + lines.length - 1]].filter((o) => o !== undefined));
/** How many boundaries were decided against their own odds, for the sake of what matches. */
const against: Value = ({ first, lines }, { headings: { odds } }) => {
  const joined = odds.slice(first, first + lines.length - 1).filter((o) => o < 0).length;
  return joined + [odds[first - 1] ?? -1, odds[first + lines.length - 1] ?? -1].filter((o) => o > 0).length;
};
const perBody: Value = (_, { plan, bodies }) => Math.min(6, plan.headings.length / Math.max(1, bodies.length));
const risk: Value = ({ lines }) =>
  Math.min(
    3,
    lines.reduce((sum, { block }) => sum + block.risk, 0),
  );
const secondRole: Value = (_, { roles }, g) => {
  const { shares, reading, readings } = roles[g]!;
  return oddsAbove(1 - Math.exp(shares[readings.indexOf(reading)]!));
};
const place =
  (where: Place): Value =>
  ({ unitsBefore }, { bodies }, _, article) =>
    bit(placeOf(unitsBefore, bodies[article]!) === where);

export const HEADING_FEATURES: readonly Feature<HeadingEvidence>[] = [
  of('lines', ({ lines }) => Math.min(7, lines.length)),
  of('one line', ({ lines }) => bit(lines.length === 1)),
  of('many lines', ({ lines }) => bit(lines.length > 4)),
  of('lines a body', perBody),
  of('blocks', risk),
  of('roles', secondRole),
  of('kicker', (_, { roles }, g) => bit(roles[g]!.reading.kickers > 0)),
  of('deck', (_, { roles }, g) => bit(roles[g]!.reading.decks > 0)),
  of('inside', inside),
  of('around', around),
  of('against', against),
  of('match', (_, { headings }, g, article) => oddsAbove(1 - Math.exp(headings.shares[g]![article]!))),
  of('after', place('after')),
  of('within', place('inside')),
  of('far', place('far')),
];
