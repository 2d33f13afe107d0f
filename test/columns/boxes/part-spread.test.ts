import { describe, expect, it } from 'vitest';
import { partSpread } from '../../../lib/columns/boxes/part-spread.ts';
import type { PlacedLine } from '../../../lib/model/source.ts';

const line = (x: number, y: number, width: number, size = 10, vertical = false): PlacedLine => ({
  span: { start: 0, end: 1 },
  box: vertical ? { page: 0, x, y, width: size, height: width } : { page: 0, x, y, width, height: size },
  size,
  ...(vertical && { vertical }),
});

/** A page of three columns under a heading, its left edge at `x`. */
const pageAt = (x: number, heading = true): PlacedLine[] => [
  ...(heading ? [line(x + 40, 0, 200, 22)] : []),
  ...[0, 1, 2].flatMap((column) => [0, 1, 2, 3, 4].map((row) => line(x + 110 * column, 40 + 15 * row, 100))),
];

describe('a sheet', () => {
  it('with two pages side by side is read page by page', () => {
    const [left, right] = [pageAt(0), pageAt(400)];
    expect(partSpread([...right, ...left])).toEqual([left, right]);
  });

  it('in vertical print begins with the page on the right', () => {
    const columns = (x: number): PlacedLine[] => [0, 1, 2, 3, 4].map((i) => line(x + 15 * i, 0, 100, 10, true));
    const page = (x: number): PlacedLine[] => [line(x, 110, 16, 16), ...columns(x)];
    expect(partSpread([...page(0), ...page(150)])).toEqual([page(150), page(0)]);
  });

  it('of one page is left whole: columns, a heading across them, an article without a heading beside', () => {
    const columns = [...pageAt(0), ...pageAt(330)];
    const across = [...pageAt(0), ...pageAt(400), line(300, -40, 150, 22)];
    const beside = [...pageAt(0), ...pageAt(400, false)];
    for (const one of [columns, across, beside]) expect(partSpread(one)).toEqual([one]);
  });
});
