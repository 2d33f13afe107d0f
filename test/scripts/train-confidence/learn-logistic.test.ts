import { describe, expect, it } from 'vitest';
import { type Case, chanceOf, learnLogistic } from '../../../scripts/train-confidence/learn-logistic.ts';
import { createRandom } from '../../support/random.ts';

/** Cases drawn from known weights. */
function draw(weights: readonly number[], count: number): Case[] {
  const random = createRandom(7);
  return Array.from({ length: count }, () => {
    const row = [1, ...weights.slice(1).map(() => 4 * random.next() - 2)];
    return { row, holds: random.next() < chanceOf(row, weights) };
  });
}

describe('a logistic regression', () => {
  it('finds the weights that the cases were drawn from', () => {
    const weights = [-1, 2, -0.5, 0];
    learnLogistic(draw(weights, 8000)).forEach((found, k) => expect(Math.abs(found - weights[k]!)).toBeLessThan(0.2));
  });

  it('counts a case as often as its weight says', () => {
    const cases = draw([-1, 2], 60);
    const often = cases.map((one, i) => (i % 3 === 0 ? { ...one, weight: 2 } : one));
    const twice = [...cases, ...cases.filter((_, i) => i % 3 === 0)];
    learnLogistic(often).forEach((found, k) => expect(found).toBeCloseTo(learnLogistic(twice)[k]!, 3));
  });

  it('stays finite where the cases are parted cleanly', () => {
    const cases = [-2, -1, 1, 2].map((value) => ({ row: [1, value], holds: value > 0 }));
    const [bias, slope] = learnLogistic(cases);
    expect(Math.abs(bias!)).toBeLessThan(1);
    expect(slope).toBeGreaterThan(0);
    expect(slope).toBeLessThan(10);
  });
});
