import type { PageGiven } from './page-given.ts';

/** Surer than any boundary is. */
const CERTAIN = 50;

/**
 * Log-odds that a line of a heading and the next belong to one: lines of one article do, lines of two do not, and a kicker has
 * a headline below it, a deck one above.
 */
export const clampJoin = (odds: number, line: number, given: PageGiven): number => {
  const [upper, lower] = [given.headingOwners[line], given.headingOwners[line + 1]];
  if (!Number.isFinite(odds)) return odds;
  if (upper !== undefined && lower !== undefined) return upper === lower && upper !== null ? CERTAIN : -CERTAIN;
  const [above, below] = [given.headingParts[line], given.headingParts[line + 1]];
  return above === 'kicker' || below === 'deck' ? CERTAIN : odds;
};
