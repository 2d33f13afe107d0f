/**
 * The weights of a small net that scores one option of a choice by its features: each feature adds to the score by itself,
 * and to `HIDDEN` sums of which those above 0 add to it too (rectified units, Nair, Hinton 2010), so that features tell
 * together what none tells alone. Rows of `HIDDEN + 1` numbers one behind another: one a feature — the score's first, then
 * each sum's —, one where the sums begin, one with what each sum adds to the score.
 */
export type ChoiceWeights = Float32Array;

/** How many sums stand between the features and the score. */
export const HIDDEN = 12;
export const ROW = HIDDEN + 1;

/** How many weights the choice has whose options have so many features. */
export const choiceSize = (features: number): number => (features + 2) * ROW;

/** An option half weighed: its score so far, then the sums. */
export type Tally = number[];

/** @param tally one that is used again, where many options are weighed one after another */
export const startTally = (weights: ChoiceWeights, tally: Tally = new Array<number>(ROW)): Tally => {
  const biasAt = weights.length - 2 * ROW;
  for (let h = 0; h < ROW; h++) tally[h] = weights[biasAt + h]!;
  return tally;
};

/** Adds feature `k`, which is not 0, to a tally. */
export const addFeature = (tally: Tally, weights: ChoiceWeights, k: number, value: number): void => {
  const row = k * ROW;
  for (let h = 0; h < ROW; h++) tally[h]! += weights[row + h]! * value;
};

/** The score of the option whose features were added. */
export const endTally = (tally: Tally, weights: ChoiceWeights): number => {
  const outputs = weights.length - ROW;
  let score = tally[0]!;
  for (let h = 1; h < ROW; h++) if (tally[h]! > 0) score += weights[outputs + h]! * tally[h]!;
  return score;
};

/** The tally of an option, given the values of all its features. */
export const tallyOf = (row: readonly number[], weights: ChoiceWeights): Tally => {
  const tally = startTally(weights);
  row.forEach((value, k) => {
    if (value !== 0) addFeature(tally, weights, k, value);
  });
  return tally;
};

export const scoreOption = (row: readonly number[], weights: ChoiceWeights): number =>
  endTally(tallyOf(row, weights), weights);
