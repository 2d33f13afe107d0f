import { CONFIDENCE_WEIGHTS, JUDGEMENTS } from '../confidence-weights.ts';
import { featureNames } from './confidence-rows.ts';
import type { Judgement, JudgementWeights } from './judge-page.ts';

/** A feature that the table does not know weighs nothing. */
const weights: JudgementWeights = new Map(
  JUDGEMENTS.map((judgement, j) => [
    judgement as Judgement,
    featureNames(judgement as Judgement).map((name) => (CONFIDENCE_WEIGHTS[name]?.[j] ?? 0) / 100),
  ]),
);

/** The checked-in table, put into the order of the features. */
export const learnedWeights = (): JudgementWeights => weights;
