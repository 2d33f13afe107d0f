import type { BodyUnit } from './body-unit.ts';

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
  /** The indices of its units, in order. */
  readonly chain: readonly number[];
  readonly members: ReadonlySet<number>;
  /** So many of its units are its opening: reports tell there what their headline says. */
  readonly lead: number;
  /** In characters, and the logarithm of one more. */
  readonly length: number;
  readonly logLength: number;
  readonly script: number;
}

/** A lead is this many characters, rounded up to whole units. */
const LEAD = 150;

const leadOf = (units: readonly BodyUnit[]): number => {
  let length = 0;
  let lead = 0;
  while (lead < units.length && length < LEAD) length += units[lead++]!.text.length;
  return lead;
};

const bodyOf = (chain: readonly number[], all: readonly BodyUnit[]): Body => {
  const units = chain.map((i) => all[i]!);
  const length = units.reduce((n, { text }) => n + text.length, 0);
  return {
    units,
    firstUnit: Math.min(...chain),
    lastUnit: Math.max(...chain),
    opening: chain[0]!,
    closing: chain.at(-1)!,
    chain,
    members: new Set(chain),
    lead: leadOf(units),
    length,
    logLength: Math.log(length + 1),
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
