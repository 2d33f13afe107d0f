import type { Narrow } from './narrow.ts';
import type { ColumnStyle, Range } from '../style.ts';

export const parted: Narrow = (style, random) => ({
  ...style,
  columns: {
    ...style.columns,
    ...random.pick<Pick<ColumnStyle, 'height' | 'count'>>([
      { height: [5, 12], count: null },
      { height: [8, 20], count: null },
      { height: [15, 30], count: null },
      { height: null, count: [2, 3] },
      { height: null, count: [2, 5] },
    ]),
  },
  parted: random.pick<Range>([
    [2, 2],
    [2, 3],
    [3, 5],
    [12, 12],
    [12, 12],
  ]),
  blanks: { ...style.blanks, atColumnBreaks: random.pick([1, 1, 0.5]), betweenBlocks: random.pick([1, 1, 1, 0.7]) },
  headings: {
    ...style.headings,
    places: random.pick([['before'], ['before'], ['before', 'after'], style.headings.places]),
  },
});
