import { drawMeasures } from '../base-style.ts';
import type { Narrow } from './narrow.ts';
import type { Range } from '../style.ts';

export const across: Narrow = (style, random) => ({
  ...style,
  columns: {
    ...style.columns,
    height: null,
    count: null,
    pictures: 0,
    measures: drawMeasures(
      random.pick<Range>([
        [9, 14],
        [12, 12],
        [10, 16],
        [14, 20],
      ]),
      random,
    ),
  },
  breaking: {
    ...style.breaking,
    indentAs: random.pick(['ideographic', 'ideographic', 'spaces', 'dropped']),
    indent: random.pick([2, 2, 2, 1]),
    breakSpace: 'swallowed',
  },
  spacing: { ...style.spacing, justifiedLines: 0, anyLine: 0, lineEnds: 0, aroundDigits: random.pick([0, 0, 0.2]) },
  captions: { ...style.captions, places: random.pick([['after'], ['before', 'after'], ['foot']]) },
  across: {
    columns: random.pick([
      [2, 2],
      [3, 3],
      [2, 4],
      [3, 6],
    ]),
    gutter: random.pick([
      [2, 3],
      [4, 6],
      [6, 6],
      [8, 14],
    ]),
    ragged: random.pick([0, 0, 0.2, 0.6]),
    ideographic: random.chance(0.2),
    padBy: 'width',
    bands: false,
  },
});
