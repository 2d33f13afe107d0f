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
  let [best, most, second] = [-1, -Infinity, -Infinity];
  likelihoods.forEach((likelihood, body) => {
    if (likelihood > most) [best, most, second] = [body, likelihood, most];
    else if (likelihood > second) second = likelihood;
  });
  return best < 0 ? { best, most: 0, ahead: 0 } : { best, most, ahead: Number.isFinite(second) ? most - second : 0 };
};

/** How often each character of the page's loose texts stands in each body: `count[character * bodies + body]`. */
const countIn = (bodies: readonly Body[], { headings, captions, characters }: PagePlan): Float64Array => {
  const isLoose = new Uint8Array(characters.size());
  for (const loose of [...headings, ...captions])
    for (const character of loose.characters.pairs) isLoose[character] = 1;
  const counts = new Float64Array(characters.size() * bodies.length);
  bodies.forEach(({ units }, body) => {
    for (const { characters: bag } of units)
      bag.pairs.forEach((character, i) => {
        if (isLoose[character]) counts[character * bodies.length + body]! += bag.counts[i]!;
      });
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
  const onPage = Float64Array.from({ length: plan.characters.size() }, (_, character) => {
    let sum = 0;
    for (let body = 0; body < bodies.length; body++) sum += counts[character * bodies.length + body]!;
    return sum;
  });
  /** The log ratio of characters that a body does not hold. */
  const none = sizes.map((size) => logRatio(0, size, 1, all));
  const weigh = (characters: Iterable<readonly [character: number, n: number]>): Likelihoods => {
    const sums = new Array<number>(bodies.length).fill(0);
    let weighed = 0;
    for (const [character, n] of characters) {
      if (onPage[character] === 0) continue;
      weighed += n;
      for (let body = 0; body < bodies.length; body++) {
        const held = counts[character * bodies.length + body]!;
        sums[body]! += n * (held === 0 ? none[body]! : logRatio(held, sizes[body]!, onPage[character]!, all));
      }
    }
    return weighed > 0 ? sums.map((sum) => sum / weighed) : sums;
  };
  const usual = weigh(onPage.entries());
  const known = new Map<PairBag, Likelihoods>();
  return (bag) => {
    const likelihoods =
      known.get(bag) ??
      weigh(Array.from(bag.pairs, (character, i) => [character, bag.counts[i]!] as const)).map(
        (likelihood, body) => likelihood - usual[body]!,
      );
    known.set(bag, likelihoods);
    return likelihoods;
  };
};
