import type { Holders } from './holders.ts';
import type { PairBag } from './pair-bag.ts';

/** How well a loose text — a heading, a caption — goes with each body by what it says. */
export interface Affinity {
  /** Share of its rare pairs in the whole body, and in the body's lead. */
  readonly whole: Float64Array;
  readonly lead: Float64Array;
  /** The index of the body that it goes with best, and by how much that is ahead of the second. −1 where it goes with none. */
  readonly best: number;
  readonly ahead: number;
}

/** How much of the rare pairs of a text each body and each lead holds too, 0 to 1. */
const sharedParts = (bag: PairBag, { bodies, heldBy }: Holders): Pick<Affinity, 'whole' | 'lead'> => {
  const whole = new Float64Array(bodies);
  const lead = new Float64Array(bodies);
  let all = 0;
  for (let i = 0; i < bag.pairs.length; i++) {
    const held = heldBy(bag.pairs[i]!);
    all += held.weight;
    for (const body of held.whole) whole[body]! += held.weight;
    for (const body of held.lead) lead[body]! += held.weight;
  }
  if (all > 0)
    for (let body = 0; body < bodies; body++) {
      whole[body]! /= all;
      lead[body]! /= all;
    }
  return { whole, lead };
};

/** Of two as good the first is the best. */
const affinityOf = (bag: PairBag, holders: Holders): Affinity => {
  const { whole, lead } = sharedParts(bag, holders);
  let best = -1;
  let most = 0;
  let second = 0;
  for (let body = 0; body < whole.length; body++) {
    const sum = whole[body]! + lead[body]!;
    if (sum > most) {
      second = most;
      most = sum;
      best = body;
    } else if (sum > second) second = sum;
  }
  return best < 0 ? { whole, lead, best, ahead: 0 } : { whole, lead, best, ahead: most - second };
};

/** How well texts go with the bodies; each text is weighed once. */
export const affinitiesTo = (holders: Holders): ((bag: PairBag) => Affinity) => {
  const known = new Map<PairBag, Affinity>();
  return (bag) => {
    const affinity = known.get(bag) ?? affinityOf(bag, holders);
    known.set(bag, affinity);
    return affinity;
  };
};
