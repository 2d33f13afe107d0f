import type { JudgementWeights } from '../../lib/articles/confidence/judge-page.ts';
import type { JudgedLabelledPage } from './judge-unseen.ts';
import { chanceOf, learnLogistic } from './learn-logistic.ts';

/** Whoever learns is a little too sure on what was not learned from: the line that sets its log-odds right (Platt 1999). */
export interface Calibration {
  readonly shift: number;
  readonly slope: number;
}

const logOdds = (chance: number): number => Math.log(chance / (1 - chance));

/** Learned from how sure pages were judged by weights that did not know them. */
export const calibrationOf = (pages: readonly JudgedLabelledPage[]): Calibration => {
  const cases = pages.flatMap(({ confidence, labels }) =>
    confidence.map((chance, i) => ({ row: [1, logOdds(chance)], holds: labels.perfect[i]! })),
  );
  const [shift = 0, slope = 1] = learnLogistic(cases);
  return { shift, slope };
};

export const calibratePages = (
  pages: readonly JudgedLabelledPage[],
  { shift, slope }: Calibration,
): JudgedLabelledPage[] =>
  pages.map((page) => ({
    ...page,
    confidence: page.confidence.map((chance) => chanceOf([1, logOdds(chance)], [shift, slope])),
  }));

/** The weights by which articles are judged, with the calibration worked in; the first of them is the bias. */
export const calibrateWeights = (weights: JudgementWeights, { shift, slope }: Calibration): JudgementWeights => {
  const perfect = weights.get('perfect')!.map((weight, k) => slope * weight + (k === 0 ? shift : 0));
  return new Map([...weights, ['perfect', perfect]]);
};
