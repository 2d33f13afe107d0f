/** Texts that would take more comparisons than this are cut in proportion. */
const MOST_COMPARISONS = 4e6;

/** For each start of `b` how many characters have to change to make it of `a` (Levenshtein 1965). */
const distances = (a: readonly string[], b: readonly string[]): number[] => {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const character of a) {
    const next = [row[0]! + 1];
    for (let j = 1; j <= b.length; j++) {
      const kept = row[j - 1]! + (character === b[j - 1] ? 0 : 1);
      next.push(Math.min(kept, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row;
};

/** Where `b` is to be cut so that its halves are as like as can be to those of `a` cut at `at`. */
export const meetingPoint = (a: readonly string[], at: number, b: readonly string[]): number => {
  const proportion = a.length > 0 ? (at / a.length) * b.length : 0;
  if (a.length * b.length > MOST_COMPARISONS) return Math.round(proportion);
  const heads = distances(a.slice(0, at), b);
  const tails = distances(a.slice(at).toReversed(), b.toReversed()).toReversed();
  const costOf = (j: number): number => heads[j]! + tails[j]!;
  const places = heads.map((_, j) => j);
  return places.reduce((best, j) => {
    const gain = costOf(best) - costOf(j);
    return gain > 0 || (gain === 0 && Math.abs(j - proportion) < Math.abs(best - proportion)) ? j : best;
  }, 0);
};
