import type { Holders } from './holders.ts';
import type { PairBag } from './pair-bag.ts';

/** How well a loose text — a heading, a caption — goes with each body by what it says. */
export interface Affinity {
  /** Share of its rare pairs in the whole body, and in the body's lead. */
  readonly whole: readonly number[];
  readonly lead: readonly number[];
  /** The index of the body that it goes with best, and by how much that is ahead of the second. −1 where it goes with none. */
  readonly best: number;
  readonly ahead: number;
}

/** How much of the rare pairs of a text each body and each lead holds too, 0 to 1. */
const sharedParts = (bag: PairBag, { bodies, heldBy }: Holders): Pick<Affinity, 'whole' | 'lead'> => {
  const whole = new Array<number>(bodies).fill(0);
  const lead = new Array<number>(bodies).fill(0);
  let all = 0;
  for (const pair of bag.pairs) {
    const held = heldBy(pair);
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
  let [best, most, second] = [-1, 0, 0];
  for (let body = 0; body < whole.length; body++) {
    const sum = whole[body]! + lead[body]!;
    if (sum > most) [best, most, second] = [body, sum, most];
    else if (sum > second) second = sum;
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
