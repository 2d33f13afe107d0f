import { describe, expect, it } from 'vitest';
import { keepBars } from '../../../components/page-map/keep-bars.ts';
import type { MapBar, PageMap } from '../../../lib/model/page-map.ts';

const bar = (start: number, article: number | null): MapBar => ({
  x: 0,
  y: start,
  width: 10,
  height: 1,
  span: { start, end: start + 8 },
  article,
  kind: article === null ? 'furniture' : 'body',
  doubtful: false,
});
const map = (...bars: MapBar[]): PageMap => ({ width: 20, height: 40, sheets: [], bars });

describe('a map drawn again', () => {
  it('keeps the bars that are the same, and takes the others', () => {
    const before = map(bar(0, 0), bar(9, 0), bar(18, 1));
    const after = keepBars(before, map(bar(0, 0), bar(9, 1), bar(18, 1), bar(27, null)));
    expect(after).toEqual(map(bar(0, 0), bar(9, 1), bar(18, 1), bar(27, null)));
    expect(after.bars.map((one, at) => one === before.bars[at])).toEqual([true, false, true, false]);
  });

  it('is the same map where all is the same', () => {
    const before = map(bar(0, 0), bar(9, null));
    expect(keepBars(before, map(bar(0, 0), bar(9, null)))).toBe(before);
    expect(keepBars(before, map(bar(0, 0)))).not.toBe(before);
  });

  it('takes all of a map where there was none', () => {
    const first = map(bar(0, 0));
    expect(keepBars(null, first)).toBe(first);
  });
});
