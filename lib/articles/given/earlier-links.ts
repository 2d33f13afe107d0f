import type { BodyUnit } from '../body-unit.ts';

/** For each line of a body, told by where it starts, the line that it follows in its article; null where it opens one. */
export type EarlierLinks = ReadonlyMap<number, number | null>;

export const NO_LINKS: EarlierLinks = new Map();

const startsOf = ({ block }: BodyUnit): number[] => block.lines.map(({ line }) => line.span.start);

/** How the units of a page were linked. */
export const earlierLinks = (units: readonly BodyUnit[], before: readonly number[]): EarlierLinks =>
  new Map(
    units.flatMap((unit, to): [number, number | null][] => {
      const from = units[before[to]!];
      const starts = startsOf(unit);
      return starts.map((start, i) => [start, starts[i - 1] ?? (from ? startsOf(from).at(-1)! : null)]);
    }),
  );

/**
 * How much more a link is worth that the page had when nothing was given, in log-odds: what the reader saw and left alone is
 * likelier right than it was. Chosen by how many corrections set pages need.
 */
const STAYS = 2;

/** What is added to the score of a link because it was there before. */
export const stayOdds = (
  earlier: EarlierLinks,
  units: readonly BodyUnit[],
  from: number | null,
  to: number,
): number => {
  const was = earlier.get(startsOf(units[to]!)[0]!);
  const now = from === null ? null : startsOf(units[from]!).at(-1)!;
  return was === now ? STAYS : 0;
};
