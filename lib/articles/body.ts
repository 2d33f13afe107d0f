import type { BodyUnit } from './body-unit.ts';
import { mergeBags, type PairBag } from './pair-bag.ts';

/** The body of one article: its units in the order in which they are read. */
export interface Body {
  readonly units: readonly BodyUnit[];
  /** Index, among the page's units, of the first and of the last in print. */
  readonly firstUnit: number;
  readonly lastUnit: number;
  /** Index of the unit it opens with. */
  readonly opening: number;
  /** Index of the unit it ends with. */
  readonly closing: number;
  readonly members: ReadonlySet<number>;
  readonly bag: PairBag;
  /** The pairs of its opening: reports tell there what their headline says. */
  readonly lead: PairBag;
  readonly length: number;
  readonly script: number;
}

/** A lead is this many characters, rounded up to whole units. */
const LEAD = 150;

const leadOf = (units: readonly BodyUnit[]): PairBag => {
  let length = 0;
  const lead: BodyUnit[] = [];
  for (const unit of units) {
    if (length >= LEAD) break;
    lead.push(unit);
    length += unit.text.length;
  }
  return mergeBags(lead.map(({ bag }) => bag));
};

const bodyOf = (chain: readonly number[], all: readonly BodyUnit[]): Body => {
  const units = chain.map((i) => all[i]!);
  return {
    units,
    firstUnit: Math.min(...chain),
    lastUnit: Math.max(...chain),
    opening: chain[0]!,
    closing: chain.at(-1)!,
    members: new Set(chain),
    bag: mergeBags(units.map(({ bag }) => bag)),
    lead: leadOf(units),
    length: units.reduce((n, { text }) => n + text.length, 0),
    script: units.reduce((n, { script }) => n + script, 0) / units.length,
  };
};

/** Follows the links from each unit that starts an article. `before[i]` is the unit that `i` goes on from, or −1. */
export const gatherBodies = (units: readonly BodyUnit[], before: readonly number[]): Body[] => {
  const after = new Map(before.flatMap((from, to) => (from >= 0 ? [[from, to] as const] : [])));
  return before.flatMap((from, start) => {
    if (from >= 0) return [];
    const chain = [start];
    for (let next = after.get(start); next !== undefined; next = after.get(next)) chain.push(next);
    return [bodyOf(chain, units)];
  });
};
