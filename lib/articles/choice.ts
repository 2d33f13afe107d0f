import { type ChoiceWeights, scoreOption } from './choice-net.ts';

/**
 * A choice among options, each a row of feature values: a conditional logit model (McFadden 1974) over the scores of a small
 * net. `odds` is what is known of each option beside its features.
 */
export const logShares = (
  options: readonly (readonly number[])[],
  weights: ChoiceWeights,
  odds: readonly number[] = [],
): number[] => sharesOfScores(options.map((row, i) => scoreOption(row, weights) + (odds[i] ?? 0)));

/** The logarithm of each option's share, by the options' scores. */
export const sharesOfScores = (scores: readonly number[]): number[] => {
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - most);
  const norm = most + Math.log(sum);
  return scores.map((score) => score - norm);
};

/** A named feature of a pair of things, or of one thing alone. */
export interface Feature<T> {
  readonly name: string;
  readonly value: (of: T) => number;
}

export const featureRow = <T>(features: readonly Feature<T>[], of: T): number[] =>
  features.map(({ value }) => value(of));
