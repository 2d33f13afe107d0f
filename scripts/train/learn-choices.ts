import { logShares } from '../../lib/articles/choice.ts';

/** One choice to learn from: the options' rows of features, and the index of the right one. */
export interface ChoiceLesson {
  readonly rows: readonly (readonly number[])[];
  readonly right: number;
}

const RATE = 0.08;
const DECAY = 1e-8;

/** Weights of a conditional logit model by AdaGrad. */
export const learnChoices = (
  lessons: readonly ChoiceLesson[],
  rounds: number,
  order: (n: number) => readonly number[],
): number[] => {
  const size = lessons[0]?.rows[0]?.length ?? 0;
  const weights = new Array<number>(size).fill(0);
  const squares = new Float64Array(size).fill(1e-3);
  for (let round = 0; round < rounds; round++)
    for (const at of order(lessons.length)) {
      const { rows, right } = lessons[at]!;
      const shares = logShares(rows, weights).map(Math.exp);
      for (let k = 0; k < size; k++) {
        let gradient = rows[right]![k]! - DECAY * weights[k]! * lessons.length;
        for (let i = 0; i < rows.length; i++) gradient -= shares[i]! * rows[i]![k]!;
        if (gradient === 0) continue;
        squares[k]! += gradient * gradient;
        weights[k]! += (RATE * gradient) / Math.sqrt(squares[k]!);
      }
    }
  return weights;
};

export const shareRight = (lessons: readonly ChoiceLesson[], weights: readonly number[]): number => {
  const right = lessons.filter(({ rows, right: index }) => {
    const shares = logShares(rows, weights);
    return shares.indexOf(Math.max(...shares)) === index;
  });
  return lessons.length ? right.length / lessons.length : 1;
};
