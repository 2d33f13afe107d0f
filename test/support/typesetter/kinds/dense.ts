import type { Narrow } from './narrow.ts';

/** No blank lines but those around headings and at column breaks, or none at all. */

export const dense: Narrow = (style, random) => ({
  ...style,
  blanks: {
    ...style.blanks,
    betweenParagraphs: random.pick([0, 0, 0.05]),
    beforeQuotes: random.pick([0, 0.1]),
    anywhere: 0,
    atColumnBreaks: random.pick([0, 0.5, 1]),
    betweenBlocks: random.pick([0, 1, 1]),
    aroundHeadings: random.pick([0, 1, 1, 1]),
  },
});
