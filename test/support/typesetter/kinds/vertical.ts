import { drawMeasures } from '../base-style.ts';
import type { Narrow } from './narrow.ts';
import type { Range } from '../style.ts';

/** Vertical columns, each one line: nothing half-width, everything one em. */

export const vertical: Narrow = (style, random) => ({
  ...style,
  script: random.pick(['traditional', 'traditional', 'republic']),
  columns: {
    measures: drawMeasures(
      random.pick<Range>([
        [8, 14],
        [16, 24],
        [12, 12],
        [20, 20],
      ]),
      random,
    ),
    height: random.pick<Range | null>([null, [10, 30]]),
    count: null,
    mixed: 0,
    dropHeadline: 0,
    pictures: 0,
  },
  breaking: {
    ...style.breaking,
    keepLatin: false,
    compressMarks: false,
    prohibition: random.pick(['none', 'hang', 'pushOut']),
    indent: random.pick([1, 2, 1, 0]),
  },
  noise: { ...style.noise, fullDigits: true },
  spacing: { ...style.spacing, aroundDigits: 0, justifiedLines: 0, anyLine: random.pick([0, 0.05]) },
});
