import { describe, expect, it } from 'vitest';
import { choiceSize, scoreOption } from '../../../lib/articles/choice-net.ts';
import { logShares } from '../../../lib/articles/choice.ts';
import { type ChoiceLesson, choiceGradient, learnChoices, shareRight } from '../../../scripts/train/learn-choices.ts';
import { createRandom } from '../../support/random.ts';

const random = createRandom(7);
const drawWeights = (features: number): Float32Array =>
  new Float32Array(choiceSize(features)).map(() => random.next() - 0.5);
const drawRow = (features: number): number[] =>
  Array.from({ length: features }, () => (random.chance(0.4) ? 0 : random.next() * 2 - 1));

describe('the gradient of a choice', () => {
  it('is the slope of its log-likelihood', () => {
    const lesson: ChoiceLesson = { rows: [drawRow(5), drawRow(5), drawRow(5)], right: 1 };
    const weights = drawWeights(5);
    const gradient = choiceGradient(lesson, weights);
    const far = 1e-3;
    gradient.forEach((slope, k) => {
      const logOf = (step: number): number =>
        logShares(lesson.rows, weights.with(k, weights[k]! + step))[lesson.right]!;
      expect(slope).toBeCloseTo((logOf(far) - logOf(-far)) / (2 * far), 2);
    });
  });
});

describe('learning choices', () => {
  it('learns what two features tell only together', () => {
    const row = (a: number, b: number): number[] => [a, b];
    const lessons: ChoiceLesson[] = Array.from({ length: 400 }, () => {
      const [a, b] = [random.int(0, 1), random.int(0, 1)];
      return { rows: [row(a, b), row(a, 1 - b)], right: a === b ? 0 : 1 };
    });
    const weights = learnChoices(lessons, 40, (n) => random.shuffled([...Array(n).keys()]), random.next);
    expect(shareRight(lessons, weights)).toBe(1);
  });

  it('gives an option without features the score of one whose features are all 0', () => {
    const weights = drawWeights(3);
    expect(scoreOption([], weights)).toBe(scoreOption([0, 0, 0], weights));
  });
});
