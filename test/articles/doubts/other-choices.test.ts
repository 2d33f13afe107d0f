import { describe, expect, it } from 'vitest';
import { otherChoices, riskOf } from '../../../lib/articles/doubts/other-choices.ts';

const logs = (...shares: number[]): number[] => shares.map(Math.log);

describe('what else a heading might have gone with', () => {
  it.each<[string, number[][], number[], number, number, number]>([
    ['a body that is free', [logs(0.6, 0.3, 0.1)], [0], 0, 1, 0.3 / 0.9],
    ['no body', [logs(0.6, 0.1, 0.3)], [0], 0, -1, 0.3 / 0.9],
    ['a body, where it has none', [logs(0.2, 0.1, 0.7)], [-1], 0, 0, 0.2 / 0.9],
    ['another’s body, both changing places', [logs(0.5, 0.4, 0.1), logs(0.4, 0.5, 0.1)], [0, 1], 0, 1, 0.16 / 0.41],
    [
      'no body, where the other would lose its own',
      [logs(0.5, 0.4, 0.1), logs(0.01, 0.98, 0.01)],
      [0, 1],
      0,
      -1,
      0.1 / 0.6,
    ],
  ])('%s', (_, shares, bodyOf, text, body, risk) => {
    const [second] = otherChoices(shares, bodyOf, text);
    expect(second?.body).toBe(body);
    expect(riskOf(second!.loss)).toBeCloseTo(risk, 6);
  });

  it('is never riskier than a coin', () => {
    expect(riskOf(3)).toBe(0.5);
  });
});
