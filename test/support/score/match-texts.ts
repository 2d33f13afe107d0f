import { distance } from './distance.ts';

interface Match {
  readonly gold: number;
  readonly found: number;
}

function exactMatches(gold: readonly string[], found: readonly string[]): Match[] {
  const free = new Map<string, number[]>();
  found.forEach((text, i) => free.set(text, [...(free.get(text) ?? []), i]));
  return gold.flatMap((text, i) => {
    const at = free.get(text)?.shift();
    return at === undefined ? [] : [{ gold: i, found: at }];
  });
}

function closeMatches(gold: readonly string[], found: readonly string[], tolerance: number): Match[] {
  const all = gold.flatMap((x, i) => found.map((y, j) => ({ gold: i, found: j, far: distance(x, y, tolerance) })));
  const near = all.filter(({ far }) => far <= tolerance).toSorted((a, b) => a.far - b.far);
  return takeOneToOne(near);
}

/** The first of each, nothing taken twice. */
export function takeOneToOne(matches: readonly Match[]): Match[] {
  const [golds, founds] = [new Set<number>(), new Set<number>()];
  return matches.filter(({ gold, found }) => {
    if (golds.has(gold) || founds.has(found)) return false;
    golds.add(gold);
    founds.add(found);
    return true;
  });
}

/** Pairs equal texts one to one; within the tolerance the closest first. */
export function matchTexts(gold: readonly string[], found: readonly string[], tolerance: number): Match[] {
  return tolerance > 0 ? closeMatches(gold, found, tolerance) : exactMatches(gold, found);
}
