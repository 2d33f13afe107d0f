import type { PairBag } from './pair-bag.ts';
import type { Loose, PagePlan } from './page-plan.ts';

/** Lines of a heading that stand together. */
export interface HeadingGroup {
  readonly lines: readonly Loose[];
  /** Index of its first line among all lines of the page's headings. */
  readonly first: number;
  readonly bag: PairBag;
  readonly characters: PairBag;
  /** How many body units are printed before it. */
  readonly unitsBefore: number;
}

/** The heading lines from index `from` to before `to` as one group. */
export const headingGroup = (
  { headings, unitsBefore, pairs, characters }: PagePlan,
  from: number,
  to: number,
): HeadingGroup => {
  const lines = headings.slice(from, to);
  return {
    lines,
    first: from,
    bag: pairs.merge(lines.map((line) => line.bag)),
    characters: characters.merge(lines.map((line) => line.characters)),
    unitsBefore: unitsBefore[lines[0]!.at]!,
  };
};

/** Where groups start and end; `joined[i]` tells that line i + 1 belongs to the group of line i. */
export const groupRanges = (lines: number, joined: readonly boolean[]): { from: number; to: number }[] => {
  const ranges: { from: number; to: number }[] = [];
  for (let from = 0; from < lines;) {
    let to = from + 1;
    while (to < lines && joined[to - 1]) to++;
    ranges.push({ from, to });
    from = to;
  }
  return ranges;
};

/** Parts the lines of all headings into groups. */
export const partGroups = (plan: PagePlan, joined: readonly boolean[]): HeadingGroup[] =>
  groupRanges(plan.headings.length, joined).map(({ from, to }) => headingGroup(plan, from, to));
