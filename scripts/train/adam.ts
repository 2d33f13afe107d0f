/** The running means of a gradient and of its square: Adam (Kingma, Ba 2015). */
export interface Learner {
  readonly mean: Float64Array;
  readonly square: Float64Array;
  steps: number;
}

const MEAN = 0.9;
const SQUARE = 0.999;
const TINY = 1e-8;
const DECAY = 1e-4;
/** No gradient is longer than this: one odd page does not throw the weights about. */
const LONGEST = 20;

export const newLearner = (size: number): Learner => ({
  mean: new Float64Array(size),
  square: new Float64Array(size),
  steps: 0,
});

/** A gradient that is the sum of so many pages', as their mean, and no longer than `LONGEST`. */
export const clipped = (sum: Float64Array, pages: number): Float64Array => {
  const length = Math.sqrt(sum.reduce((all, g) => all + g * g, 0)) / pages;
  const share = Math.min(1, LONGEST / length) / pages;
  return sum.map((g) => g * share);
};

/** Moves the weights along the gradient. */
export const step = (learner: Learner, weights: Float32Array, gradient: Float64Array, rate: number): void => {
  const { mean, square } = learner;
  const t = ++learner.steps;
  const meanBias = 1 - MEAN ** t;
  const squareBias = 1 - SQUARE ** t;
  for (let k = 0; k < gradient.length; k++) {
    const g = gradient[k]!;
    mean[k] = MEAN * mean[k]! + (1 - MEAN) * g;
    square[k] = SQUARE * square[k]! + (1 - SQUARE) * g * g;
    const move = mean[k]! / meanBias / (Math.sqrt(square[k]! / squareBias) + TINY);
    weights[k]! += rate * (move - DECAY * weights[k]!);
  }
};
