import type { Body } from './body.ts';
import { type PairBag, type Rarity, rarityIn, sharedPart } from './pair-bag.ts';

/** How well a loose text — a heading, a caption — goes with each body by what it says. */
export interface Affinity {
  /** Share of its rare pairs in the whole body, and in the body's lead. */
  readonly whole: readonly number[];
  readonly lead: readonly number[];
  /** The index of the body that it goes with best, and by how much that is ahead of the second. −1 where it goes with none. */
  readonly best: number;
  readonly ahead: number;
}

export const bodiesRarity = (bodies: readonly Body[]): Rarity => rarityIn(bodies.map(({ bag }) => bag));

export const affinityOf = (bag: PairBag, bodies: readonly Body[], rarity: Rarity): Affinity => {
  const whole = bodies.map((body) => sharedPart(bag, body.bag, rarity));
  const lead = bodies.map((body) => sharedPart(bag, body.lead, rarity));
  const sum = whole.map((value, i) => value + lead[i]!);
  const order = [...sum.keys()].toSorted((a, b) => sum[b]! - sum[a]!);
  const best = order[0] ?? -1;
  if (best < 0 || sum[best]! <= 0) return { whole, lead, best: -1, ahead: 0 };
  return { whole, lead, best, ahead: sum[best]! - (order[1] === undefined ? 0 : sum[order[1]]!) };
};
