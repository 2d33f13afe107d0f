import { type Boundary, BOUNDARY_FEATURES } from './boundary-features.ts';
import { featureRow } from './choice.ts';
import { type ChoiceWeights, scoreOption } from './choice-net.ts';
import type { MatchContext } from './match-context.ts';
import type { Loose, PagePlan } from './page-plan.ts';
import { placementOf, togetherOdds } from './placement-odds.ts';

/** The stretches of heading lines between which no body stands: for each line its stretch's first and last index. */
const stretches = (headings: readonly Loose[], unitsBefore: readonly number[]): { from: number; to: number }[] => {
  const of = (i: number): number => unitsBefore[headings[i]!.at]!;
  const found: { from: number; to: number }[] = [];
  for (let from = 0; from < headings.length;) {
    let to = from;
    while (to + 1 < headings.length && of(to + 1) === of(from)) to++;
    for (let i = from; i <= to; i++) found.push({ from, to });
    from = to + 1;
  }
  return found;
};

/** For each line of a heading but the last, the boundary to the next one; null where a body stands between. */
export const boundariesOf = (plan: PagePlan, context: MatchContext): (Boundary | null)[] => {
  const { headings, unitsBefore, units } = plan;
  const affinities = headings.map(({ bag }) => context.affinityOf(bag));
  const likelihoods = headings.map(({ characters }) => context.likelihoodsOf(characters));
  const stretch = stretches(headings, unitsBefore);
  const together = headings.slice(1).map((lower, i) => stretch[i]!.from === stretch[i + 1]!.from && lower);
  const inside = together.filter((lower) => lower !== false);
  const blanks = inside.filter((lower) => lower.block.lines[0]!.line.blanksBefore > 0).length;
  return together.map((lower, i) => {
    if (lower === false) return null;
    const upper = headings[i]!;
    const before = unitsBefore[upper.at]!;
    return {
      upper,
      lower,
      above: i > stretch[i]!.from ? headings[i - 1] : undefined,
      below: i + 1 < stretch[i]!.to ? headings[i + 2] : undefined,
      upperGoesWith: affinities[i]!,
      lowerGoesWith: affinities[i + 1]!,
      upperLikelihoods: likelihoods[i]!,
      lowerLikelihoods: likelihoods[i + 1]!,
      parted: lower.at !== upper.at + 1,
      blankShare: inside.length ? blanks / inside.length : 0,
      stretch: stretch[i]!.to - stretch[i]!.from + 1,
      bodyAbove: before > 0,
      bodyBelow: before < units.length,
      fromTop: i - stretch[i]!.from,
      fromBottom: stretch[i]!.to - (i + 1),
      bodiesPerLine: context.bodies.length / headings.length,
    };
  });
};

export const boundaryRow = (boundary: Boundary): number[] => featureRow(BOUNDARY_FEATURES, boundary);

/** Log-odds that the two lines belong to one heading. */
export const joinOdds = (boundary: Boundary, weights: ChoiceWeights): number =>
  scoreOption(boundaryRow(boundary), weights) +
  togetherOdds(placementOf(boundary.upper.block), placementOf(boundary.lower.block));
