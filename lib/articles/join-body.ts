import { joinLines } from '../hanzi/join-lines.ts';
import type { Paragraph } from '../model/article.ts';
import type { Line } from '../model/line.ts';
import type { Body } from './body.ts';
import type { BodyUnit } from './body-unit.ts';
import { resumeOdds } from './joint.ts';

/**
 * How much an open end speaks for a unit's going on with a paragraph that ends elsewhere on the page, and a closed one
 * against, in log-odds. Where that paragraph stands right above, the reading of lines has weighed its end already.
 */
const OPEN_END = 2.5;

/**
 * Log-odds that a unit goes on with the paragraph that the unit before it in its article ends with. A subhead is gone on
 * with only by the line below it.
 */
export const goesOnOdds = (unit: BodyUnit, before: BodyUnit): number => {
  const isRightBelow = unit.at === before.at + 1;
  if (unit.subhead || (before.subhead && !isRightBelow)) return -Infinity;
  if (isRightBelow) return resumeOdds(unit);
  return resumeOdds(unit) + (before.open ? OPEN_END : -OPEN_END);
};

/** The units of each paragraph: one that goes on where the one before it was cut stays with it. */
const paragraphsOf = (units: readonly BodyUnit[]): BodyUnit[][] => {
  const groups: BodyUnit[][] = [];
  for (const unit of units) {
    const last = groups.at(-1);
    if (last && goesOnOdds(unit, last.at(-1)!) > 0) last.push(unit);
    else groups.push([unit]);
  }
  return groups;
};

/** The paragraphs of a body, in order, each joined to running text. */
export const joinBody = ({ units }: Body): Paragraph[] =>
  paragraphsOf(units).map((group) => {
    const lines: Line[] = group.flatMap(({ block }) => block.lines.map(({ line }) => line));
    const passage = joinLines(lines, 'body');
    return group[0]!.subhead ? { ...passage, subhead: true } : passage;
  });
