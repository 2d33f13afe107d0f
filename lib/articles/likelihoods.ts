import { logRatio } from './background.ts';
import type { Body } from './body.ts';
import type { PairBag } from './pair-bag.ts';
import type { PagePlan } from './page-plan.ts';

/**
 * For each body the mean log of how much likelier its text makes a character of a loose text than the page does: what a
 * body says again and again its heading says too (query likelihood, Ponte, Croft 1998).
 */
export type Likelihoods = readonly number[];

/** The likeliest body, how likely it makes the text, and by how much that is ahead of the next; −1 where there is none. */
export const likeliestOf = (likelihoods: Likelihoods): { best: number; most: number; ahead: number } => {
  let best = -1;
  let most = -Infinity;
  let second = -Infinity;
  for (let body = 0; body < likelihoods.length; body++) {
    const likelihood = likelihoods[body]!;
    if (likelihood > most) {
      second = most;
      most = likelihood;
      best = body;
    } else if (likelihood > second) second = likelihood;
  }
  return best < 0 ? { best, most: 0, ahead: 0 } : { best, most, ahead: Number.isFinite(second) ? most - second : 0 };
};

/** How often each character of the page's loose texts stands in each body: `count[character * bodies + body]`. */
const countIn = (bodies: readonly Body[], { characters, loose }: PagePlan): Float64Array => {
  const counts = new Float64Array(characters.size() * bodies.length);
  bodies.forEach(({ chain }, body) => {
    for (const unit of chain) {
      const held = loose.inUnits[unit]!;
      for (let i = 0; i < held.pairs.length; i++) counts[held.pairs[i]! * bodies.length + body]! += held.counts[i]!;
    }
  });
  return counts;
};

/**
 * How well texts go with the bodies by their characters, against how well any text of the page does: a short body is never
 * far from the page as a whole. Each text is weighed once.
 */
export const likelihoodsIn = (bodies: readonly Body[], plan: PagePlan): ((bag: PairBag) => Likelihoods) => {
  const counts = countIn(bodies, plan);
  const sizes = bodies.map(({ units }) => units.reduce((sum, { characters }) => sum + characters.size, 0));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const onPage = new Float64Array(plan.characters.size());
  for (const character of plan.loose.characters)
    for (let body = 0; body < bodies.length; body++) onPage[character]! += counts[character * bodies.length + body]!;
  /** The log ratio of characters that a body does not hold; then that of each character, in the place of how often it stands there. */
  const none = sizes.map((size) => logRatio(0, size, 1, all));
  const ratios = counts;
  for (const character of plan.loose.characters) {
    if (onPage[character] === 0) continue;
    for (let body = 0, k = character * bodies.length; body < bodies.length; body++, k++)
      ratios[k] = counts[k] === 0 ? none[body]! : logRatio(counts[k]!, sizes[body]!, onPage[character]!, all);
  }
  const weigh = (characters: Int32Array, times: (at: number) => number): Likelihoods => {
    const sums = new Array<number>(bodies.length).fill(0);
    let weighed = 0;
    for (let i = 0; i < characters.length; i++) {
      const character = characters[i]!;
      if (onPage[character] === 0) continue;
      const n = times(i);
      weighed += n;
      for (let body = 0; body < bodies.length; body++) sums[body]! += n * ratios[character * bodies.length + body]!;
    }
    return weighed > 0 ? sums.map((sum) => sum / weighed) : sums;
  };
  const usual = weigh(plan.loose.characters, (i) => onPage[plan.loose.characters[i]!]!);
  const known = new Map<PairBag, Likelihoods>();
  const likelihoodsOf = ({ pairs, counts: times }: PairBag): Likelihoods =>
    weigh(pairs, (i) => times[i]!).map((likelihood, body) => likelihood - usual[body]!);
  return (bag) => {
    const likelihoods = known.get(bag) ?? likelihoodsOf(bag);
    known.set(bag, likelihoods);
    return likelihoods;
  };
};
