import type { BodyUnit } from './body-unit.ts';
import { type MeasuredBag, measureBag, type PairBag, type SquaredRarity } from './pair-bag.ts';
import { type Background, backgroundOf } from './background.ts';
import type { PagePlan } from './page-plan.ts';

/** The text around each unit, up to it and from it on, as far as nothing shows that another article starts. */
export interface LinkWindows {
  readonly before: readonly MeasuredBag[];
  readonly after: readonly MeasuredBag[];
  /** The characters of the same texts, and of all units. */
  readonly charactersBefore: readonly PairBag[];
  readonly charactersAfter: readonly PairBag[];
  readonly background: Background;
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

/** What is before one unit may be what is after another. */
const oncePerStretch = <Bag>(gather: (from: number, to: number) => Bag): ((from: number, to: number) => Bag) => {
  const known = new Map<number, Bag>();
  return (from, to) => {
    const key = from * (WINDOW + 1) + to - from;
    const bag = known.get(key) ?? gather(from, to);
    known.set(key, bag);
    return bag;
  };
};

export const linkWindows = (units: readonly BodyUnit[], { pairs, characters, rarity }: PagePlan): LinkWindows => {
  const stop = (i: number): boolean => startsRun(units[i]!, units[i - 1]);
  const starts = units.map((_, i) => {
    let from = i;
    while (from > 0 && i - from < WINDOW - 1 && !stop(from)) from--;
    return from;
  });
  const ends = units.map((_, i) => {
    let to = i + 1;
    while (to < units.length && to - i < WINDOW && !stop(to)) to++;
    return to;
  });
  const pairsOf = oncePerStretch((from, to) =>
    measureBag(pairs.merge(units.slice(from, to).map(({ bag }) => bag)), rarity),
  );
  const charactersOf = oncePerStretch((from, to) =>
    characters.merge(units.slice(from, to).map((unit) => unit.characters)),
  );
  return {
    before: starts.map((from, i) => pairsOf(from, i + 1)),
    after: ends.map((to, i) => pairsOf(i, to)),
    charactersBefore: starts.map((from, i) => charactersOf(from, i + 1)),
    charactersAfter: ends.map((to, i) => charactersOf(i, to)),
    background: backgroundOf(
      units.map((unit) => unit.characters),
      characters.size(),
    ),
    rarity,
    spread: new Int32Array(pairs.size()),
  };
};
