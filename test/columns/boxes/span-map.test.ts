import { describe, expect, it } from 'vitest';
import { SpanMap } from '../../../lib/columns/boxes/span-map.ts';

/** “乙甲” of a source “甲…乙”: the new text is `乙\n甲\n`. */
const map = new SpanMap([
  { start: 0, end: 2, from: 10 },
  { start: 3, end: 5, from: 0 },
]);

describe('the way back from the order of reading', () => {
  it('gives the source spans of a stretch, piece by piece', () => {
    expect(map.spansOf({ start: 1, end: 4 })).toEqual([
      { start: 11, end: 12 },
      { start: 0, end: 1 },
    ]);
  });

  it('gives nothing for white space that was put in', () => {
    expect(map.spansOf({ start: 2, end: 3 })).toEqual([]);
  });

  it('takes an offset to the source, one in white space to what follows', () => {
    expect(map.offsetOf(4)).toBe(1);
    expect(map.offsetOf(2)).toBe(0);
    expect(map.offsetOf(9)).toBe(2);
  });
});
