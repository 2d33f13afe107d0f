import type { GivenArticles } from './given-articles.ts';

/** For a unit read already the one it goes on from, −1 where it starts an article. */
export type BeforeOf = (unit: number) => number;

/** What the search for links may do around what the reader has decided. */
export interface GivenLinks {
  /** The units that `to` may go on from, null for none of them, of those that the page leaves open. */
  readonly narrow: (
    options: readonly (number | null)[],
    to: number,
    ends: readonly number[],
    beforeOf: BeforeOf,
  ) => readonly (number | null)[];
  /** Whether all that was decided holds of units linked like this. */
  readonly holds: (before: readonly number[]) => boolean;
}

const chainOf = (end: number, beforeOf: BeforeOf): ReadonlySet<number> => {
  const chain = new Set<number>();
  for (let unit = end; unit >= 0 && !chain.has(unit); unit = beforeOf(unit)) chain.add(unit);
  return chain;
};

const startOf = (unit: number, before: readonly number[]): number => Math.min(...chainOf(unit, (u) => before[u]!));

export const givenLinks = ({ starts, goesOnFrom, same, other }: GivenArticles): GivenLinks => {
  const awaitedBy = new Map([...goesOnFrom].map(([to, from]) => [from, to]));
  const partners = (pairs: GivenArticles['same'], to: number): readonly number[] =>
    pairs.flatMap(({ earlier, later }) => (later === to ? [earlier] : []));
  return {
    narrow: (options, to, ends, beforeOf) => {
      if (starts.has(to)) return [null];
      const direct = goesOnFrom.get(to);
      if (direct !== undefined && ends.includes(direct)) return [direct];
      const [wanted, unwanted] = [partners(same, to), partners(other, to)];
      const fits = (end: number): boolean => {
        if ((awaitedBy.get(end) ?? -1) > to) return false;
        if (wanted.length + unwanted.length === 0) return true;
        const chain = chainOf(end, beforeOf);
        return wanted.every((unit) => chain.has(unit)) && !unwanted.some((unit) => chain.has(unit));
      };
      const open = wanted.length > 0 ? ends : options;
      const left = open.filter((end) => (end === null ? wanted.length === 0 : fits(end)));
      return left.length > 0 ? left : [null];
    },
    holds: (before) =>
      [...starts].every((unit) => before[unit] === -1) &&
      [...goesOnFrom].every(([to, from]) => before[to] === from) &&
      same.every(({ earlier, later }) => startOf(earlier, before) === startOf(later, before)) &&
      other.every(({ earlier, later }) => startOf(earlier, before) !== startOf(later, before)),
  };
};
