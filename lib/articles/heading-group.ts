import { mergeBags, type PairBag } from './pair-bag.ts';
import type { Loose, PagePlan } from './page-plan.ts';

/** Lines of a heading that stand together. */
export interface HeadingGroup {
  readonly lines: readonly Loose[];
  readonly bag: PairBag;
  /** How many body units are printed before it. */
  readonly unitsBefore: number;
}

export const headingGroup = (lines: readonly Loose[], plan: PagePlan): HeadingGroup => ({
  lines,
  bag: mergeBags(lines.map(({ bag }) => bag)),
  unitsBefore: plan.unitsBefore[lines[0]!.at]!,
});

/** Parts the lines of all headings into groups; `joined[i]` tells that line i + 1 belongs to the group of line i. */
export const partGroups = (plan: PagePlan, joined: readonly boolean[]): HeadingGroup[] => {
  const groups: Loose[][] = [];
  plan.headings.forEach((line, i) => {
    if (i > 0 && joined[i - 1]) groups.at(-1)!.push(line);
    else groups.push([line]);
  });
  return groups.map((lines) => headingGroup(lines, plan));
};
