import { expect, test } from 'vitest';
import { formatSpread, spreadOf } from '../../../scripts/bench/spread.ts';

test('the median and the middle half, in any order', () => {
  expect(spreadOf([9, 1, 5, 3, 7])).toEqual({ median: 5, low: 3, high: 7 });
});

test('between two measurements', () => {
  expect(spreadOf([10, 20])).toEqual({ median: 15, low: 12.5, high: 17.5 });
});

test('one measurement is its own spread', () => {
  expect(formatSpread(spreadOf([2.345]), 2)).toBe('2.35 (2.35–2.35)');
});
