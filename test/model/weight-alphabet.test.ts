import { expect, test } from 'vitest';
import { decodeWeights, encodeWeights } from '../../lib/model/weight-alphabet.ts';

test('a weight comes back about as it was, small ones more exactly', () => {
  for (const weight of [0, 0.0025, -0.01, 0.3, -1.2, 4]) {
    const [read] = decodeWeights(encodeWeights([weight]));
    expect(Math.abs(read! - weight)).toBeLessThan(0.003 + 0.06 * Math.sqrt(Math.abs(weight)));
  }
});

test('what was written once is written the same again', () => {
  const table = encodeWeights([0.17, -0.4, 2.2, -9]);
  expect(encodeWeights(decodeWeights(table))).toBe(table);
});

test('a character of no weight is told', () => {
  expect(() => decodeWeights('字')).toThrow(/stands for no weight/);
});
