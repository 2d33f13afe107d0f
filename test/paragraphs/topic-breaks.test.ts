import { expect, test } from 'vitest';
import { topicBreaks } from '../../lib/paragraphs/topic-breaks.ts';

/** Lines told by the numbers of their pairs. */
const breaksOf = (lines: readonly (readonly number[])[]): number[] => {
  let at = 0;
  const ends = Int32Array.from(lines, (line) => (at += line.length));
  return [...topicBreaks(ends, Int32Array.from(lines.flat()), 20)];
};

test('the edge that no pair is taken up again across stands out', () => {
  const breaks = breaksOf([
    [1, 2],
    [2, 3],
    [3, 1],
    [7, 8],
    [8, 9],
    [9, 7],
  ]);
  expect(breaks.indexOf(Math.max(...breaks.slice(1)), 1)).toBe(3);
});

test('a pair that stands on many lines holds nothing together', () => {
  const common = Array.from({ length: 12 }, () => [5]);
  expect(breaksOf(common).every((value) => value === 0)).toBe(true);
});

test('no lines have no breaks', () => {
  expect(breaksOf([])).toEqual([]);
});
