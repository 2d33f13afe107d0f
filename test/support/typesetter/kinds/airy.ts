import type { Narrow } from './narrow.ts';

export const airy: Narrow = (style, random) => ({
  ...style,
  blanks: { ...style.blanks, everyLine: true },
  spacing: {
    ...style.spacing,
    justifiedLines: random.pick([0.1, 0.5]),
    anyLine: random.pick([0.02, 0.08]),
    inPart: random.pick([0.3, 0.6]),
    wide: random.pick([0, 0.1, 0.2]),
  },
});
