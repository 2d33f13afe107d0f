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
