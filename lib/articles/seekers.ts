import { endsWithCredit } from '../hanzi/cues.ts';
import { scriptOf } from '../hanzi/script-of.ts';
import type { Block } from '../model/block.ts';
import type { HeadingGroup } from './heading-group.ts';
import type { Seeker } from './match-context.ts';
import type { PagePlan } from './page-plan.ts';
import { placementOf } from './placement-odds.ts';

const surenessOf = ({ risk }: Block): number => Math.min(4, -Math.log(risk + 0.01));

export const seekerOfGroup = (
  { lines, bag, characters, first, unitsBefore }: HeadingGroup,
  plan: PagePlan,
  bodies: number,
): Seeker => ({
  bag,
  characters,
  unitsBefore,
  position: (first + lines.length / 2) / plan.headings.length,
  perBody: plan.headings.length / Math.max(1, bodies),
  script: scriptOf(lines.map(({ text }) => text).join('')),
  signed: false,
  sureness: Math.max(...lines.map(({ block }) => surenessOf(block))),
  headingAbove: -1,
  headingBelow: -1,
  placement: placementOf(lines[0]?.block),
});

/** For each block the index of the body that it heads; −1 where it heads none. */
export const headedBy = (plan: PagePlan, groups: readonly HeadingGroup[], bodyOf: readonly number[]): number[] => {
  const found = plan.unitsBefore.map(() => -1);
  groups.forEach(({ lines }, g) => lines.forEach(({ at }) => (found[at] = bodyOf[g]!)));
  return found;
};

/** `headed` tells for each block the body that it heads. Captions that stand one after another look past each other. */
export const seekersOfCaptions = (plan: PagePlan, headed: readonly number[], bodies: number): Seeker[] => {
  const isCaption = new Set(plan.captions.map(({ at }) => at));
  const beside = (at: number, step: 1 | -1): number => {
    let i = at + step;
    while (isCaption.has(i)) i += step;
    return headed[i] ?? -1;
  };
  return plan.captions.map(({ at, bag, characters, text, block }, i) => ({
    bag,
    characters,
    unitsBefore: plan.unitsBefore[at]!,
    position: (i + 0.5) / plan.captions.length,
    perBody: plan.captions.length / Math.max(1, bodies),
    script: scriptOf(text),
    signed: endsWithCredit(text),
    sureness: surenessOf(block),
    headingAbove: beside(at, -1),
    headingBelow: beside(at, 1),
    placement: placementOf(block),
  }));
};
