import type { Narrow } from './narrow.ts';

export const noisy: Narrow = (style, random) => ({
  ...style,
  noise: {
    ...style.noise,
    wrong: random.pick([0.05, 0.1, 0.25]),
    halfMarks: random.pick([0.15, 0.5, 1]),
    lostMarks: random.pick([0, 0.01, 0.04]),
    specks: random.pick([0, 0.001, 0.004]),
    speckLines: random.pick([0, 0.05, 0.15]),
  },
  blanks: { ...style.blanks, betweenParagraphs: random.pick([0, 0.4, 0.8]), anywhere: random.pick([0, 0.03, 0.06]) },
  spacing: {
    ...style.spacing,
    aroundDigits: random.pick([0.1, 0.3]),
    afterMarks: random.pick([0, 0.3, 0.9]),
    scattered: random.pick([0, 0, 0, 0, 0, 0.05, 0.5]),
  },
});
