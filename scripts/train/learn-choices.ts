import { choiceSize, type ChoiceWeights, endTally, ROW, tallyOf } from '../../lib/articles/choice-net.ts';
import { logShares, sharesOfScores } from '../../lib/articles/choice.ts';
import { clipped, newLearner, step } from './adam.ts';

/** One choice to learn from: the options' rows of features, and the index of the right one. */
export interface ChoiceLesson {
  readonly rows: readonly (readonly number[])[];
  readonly right: number;
}

/** So many choices are learned from at once. */
const BATCH = 64;
/** The rate at first; it falls to nothing along a cosine. */
const RATE = 5e-3;
/** How far the weights to the sums, and from them to the score, lie from 0 at first. */
const SPREAD = 0.1;

const firstWeights = (features: number, random: () => number): ChoiceWeights =>
  new Float32Array(choiceSize(features)).map((_, at) =>
    at % ROW === 0 ? 0 : 2 * SPREAD * (random() + random() + random() - 1.5),
  );

/** How a choice is learned. */
export interface Manner {
  /** Each feature adds to the score by itself alone: the sums stay 0. */
  readonly straight: boolean;
  /** Of the features so many are not told while learning: what no single one gives away is learned better. */
  readonly untold: number;
}

const FREELY: Manner = { straight: false, untold: 0 };

/** A lesson without some of its features, the same ones of each option. */
const withGaps = ({ rows, right }: ChoiceLesson, untold: number, random: () => number): ChoiceLesson => {
  const told = rows[0]!.map(() => random() >= untold);
  return { rows: rows.map((row) => row.map((value, k) => (told[k] ? value : 0))), right };
};

/** Adds the gradient of a choice's log-likelihood to `gradient`. */
const addGradient = ({ rows, right }: ChoiceLesson, weights: ChoiceWeights, gradient: Float64Array): void => {
  const [biasAt, outputsAt] = [weights.length - 2 * ROW, weights.length - ROW];
  const tallies = rows.map((row) => tallyOf(row, weights));
  const shares = sharesOfScores(tallies.map((tally) => endTally(tally, weights))).map(Math.exp);
  const pulls = new Float64Array(ROW);
  rows.forEach((row, i) => {
    const pull = (i === right ? 1 : 0) - shares[i]!;
    if (Math.abs(pull) < 1e-6) return;
    pulls[0] = pull;
    for (let h = 1; h < ROW; h++) {
      const sum = tallies[i]![h]!;
      pulls[h] = sum > 0 ? pull * weights[outputsAt + h]! : 0;
      if (sum > 0) gradient[outputsAt + h]! += pull * sum;
    }
    for (let h = 0; h < ROW; h++) gradient[biasAt + h]! += pulls[h]!;
    row.forEach((value, k) => {
      if (value !== 0) for (let h = 0; h < ROW; h++) gradient[k * ROW + h]! += value * pulls[h]!;
    });
  });
};

/** How the log-likelihood of a choice changes with each weight. */
export const choiceGradient = (lesson: ChoiceLesson, weights: ChoiceWeights): Float64Array => {
  const gradient = new Float64Array(weights.length);
  addGradient(lesson, weights, gradient);
  return gradient;
};

/** Maximum likelihood of the right options, by stochastic gradient. */
export const learnChoices = (
  lessons: readonly ChoiceLesson[],
  rounds: number,
  order: (n: number) => readonly number[],
  random: () => number,
  { straight, untold }: Manner = FREELY,
): ChoiceWeights => {
  const features = lessons[0]?.rows[0]?.length ?? 0;
  const weights = straight ? new Float32Array(choiceSize(features)) : firstWeights(features, random);
  const learned = newLearner(weights.length);
  for (let round = 0; round < rounds; round++) {
    const all = order(lessons.length);
    for (let from = 0; from < all.length; from += BATCH) {
      const batch = all.slice(from, from + BATCH);
      const gradient = new Float64Array(weights.length);
      for (const at of batch) {
        const lesson = lessons[at]!;
        addGradient(untold > 0 ? withGaps(lesson, untold, random) : lesson, weights, gradient);
      }
      const done = (round + from / all.length) / rounds;
      step(learned, weights, clipped(gradient, batch.length), RATE * 0.5 * (1 + Math.cos(Math.PI * done)));
    }
  }
  return weights;
};

export const shareRight = (lessons: readonly ChoiceLesson[], weights: ChoiceWeights): number => {
  const right = lessons.filter(({ rows, right: index }) => {
    const shares = logShares(rows, weights);
    return shares.indexOf(Math.max(...shares)) === index;
  });
  return lessons.length ? right.length / lessons.length : 1;
};
