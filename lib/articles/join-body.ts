import { joinLines } from '../hanzi/join-lines.ts';
import type { Paragraph } from '../model/article.ts';
import type { Line } from '../model/line.ts';
import type { Body } from './body.ts';
import type { BodyUnit } from './body-unit.ts';

/** The units of each paragraph: one that resumes goes on with the paragraph before it. */
const paragraphsOf = (units: readonly BodyUnit[]): BodyUnit[][] => {
  const groups: BodyUnit[][] = [];
  for (const unit of units) {
    const last = groups.at(-1);
    if (last && unit.block.resumes >= 0.5 && !unit.subhead) last.push(unit);
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
