import type { BodyUnit } from './body-unit.ts';

/** Whether the page may break off before a unit: a column, an article, a paragraph kept apart may start there. */
export const mayBreakBefore = (unit: BodyUnit, neighbour: BodyUnit | undefined): boolean => {
  if (!neighbour || unit.at > neighbour.at + 1) return true;
  const anew = unit.dateline || unit.byline || neighbour.signOff;
  return (
    anew ||
    unit.blanksBefore > 0 ||
    unit.block.resumes > 0.05 ||
    unit.column !== neighbour.column ||
    Math.abs(unit.measure - neighbour.measure) > 0.9
  );
};

const opens = (unit: BodyUnit): boolean => unit.dateline || unit.byline;

/**
 * What shows that the columns of one article stand between those of others: paragraphs that break off before another
 * article opens, and ones resumed after a paragraph that had ended. Counted over a page's units.
 */
export const partingSigns = (units: readonly BodyUnit[]): number =>
  units.filter((unit, i) => {
    const neighbour = units[i - 1];
    if (!neighbour) return false;
    const brokenOff = neighbour.open && neighbour.end !== 'dots' && neighbour.end !== 'closed' && opens(unit);
    const resumed = unit.block.resumes > 0.5 && !neighbour.open;
    return brokenOff || resumed;
  }).length;

/** Stretches of units printed together, each unit going on from the one before it. */
export interface Stretches {
  /** For each unit the number of its stretch. */
  readonly of: readonly number[];
  /** For each stretch how many stretches back the one is that it goes on from; 0 where it starts an article. */
  readonly lag: readonly number[];
}

/** The stretches that links make: `before[i]` is the unit that unit `i` goes on from, or −1. */
export const stretchesOf = (before: readonly number[]): Stretches => {
  const of: number[] = [];
  const lag: number[] = [];
  before.forEach((from, i) => {
    if (i > 0 && from === i - 1) of.push(of[i - 1]!);
    else {
      of.push(lag.length);
      lag.push(from < 0 ? 0 : lag.length - of[from]!);
    }
  });
  return { of, lag };
};
