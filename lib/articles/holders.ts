import type { Body } from './body.ts';
import { rarityWeights } from './pair-bag.ts';

/** The bodies that hold a pair, those whose lead holds it, and the weight of a pair that so many hold. */
export interface Held {
  readonly whole: readonly number[];
  readonly lead: readonly number[];
  readonly weight: number;
}

/** Where the pairs of loose texts stand in the bodies of a page; each pair is looked for once. */
export interface Holders {
  readonly bodies: number;
  readonly heldBy: (pair: number) => Held;
}

/** For each unit its body, and whether it is of the body's lead. */
const ownersOf = (bodies: readonly Body[], units: number): { body: Int32Array; isLead: Uint8Array } => {
  const body = new Int32Array(units);
  const isLead = new Uint8Array(units);
  bodies.forEach(({ chain, lead }, b) =>
    chain.forEach((unit, i) => {
      body[unit] = b;
      isLead[unit] = i < lead ? 1 : 0;
    }),
  );
  return { body, isLead };
};

/** `unitsWith` gives the units that hold a pair, in order; every unit is in a body. */
export const holdersIn = (
  bodies: readonly Body[],
  units: number,
  unitsWith: (pair: number) => readonly number[],
): Holders => {
  const weights = rarityWeights(bodies.length);
  const { body, isLead } = ownersOf(bodies, units);
  const byNone: Held = { whole: [], lead: [], weight: weights[0]! };
  const find = (pair: number): Held => {
    const holding = unitsWith(pair);
    if (holding.length === 0) return byNone;
    const whole: number[] = [];
    const lead: number[] = [];
    for (const unit of holding) {
      const owner = body[unit]!;
      if (!whole.includes(owner)) whole.push(owner);
      if (isLead[unit] && !lead.includes(owner)) lead.push(owner);
    }
    return { whole, lead, weight: weights[whole.length]! };
  };
  const known: Held[] = [];
  return { bodies: bodies.length, heldBy: (pair) => (known[pair] ??= find(pair)) };
};
