import type { BodyUnit } from './body-unit.ts';
import { type MeasuredBag, measureBag, type SquaredRarity } from './pair-bag.ts';
import type { PagePlan } from './page-plan.ts';

/** The text around each unit, up to it and from it on, as far as nothing shows that another article starts. */
export interface LinkWindows {
  readonly before: readonly MeasuredBag[];
  readonly after: readonly MeasuredBag[];
  readonly rarity: SquaredRarity;
  /** A zero for every pair: room to compare in. */
  readonly spread: Int32Array;
}

/** A stretch of this many units on each side is compared. */
const WINDOW = 6;

const startsRun = (unit: BodyUnit, neighbour: BodyUnit | undefined): boolean =>
  !neighbour ||
  unit.dateline ||
  unit.byline ||
  neighbour.signOff ||
  Math.abs(unit.measure - neighbour.measure) > 0.9 ||
  unit.block.resumes > 0.3;

export const linkWindows = (units: readonly BodyUnit[], { pairs, rarity }: PagePlan): LinkWindows => {
  const bags = units.map(({ bag }) => bag);
  const stop = (i: number): boolean => startsRun(units[i]!, units[i - 1]);
  const window = (from: number, to: number): MeasuredBag => measureBag(pairs.merge(bags.slice(from, to)), rarity);
  const before = units.map((_, i) => {
    let from = i;
    while (from > 0 && i - from < WINDOW - 1 && !stop(from)) from--;
    return window(from, i + 1);
  });
  const after = units.map((_, i) => {
    let to = i + 1;
    while (to < units.length && to - i < WINDOW && !stop(to)) to++;
    return window(i, to);
  });
  return { before, after, rarity, spread: new Int32Array(pairs.size()) };
};
