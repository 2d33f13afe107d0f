import type { Narrow } from './narrow.ts';

/** As text comes out of a PDF in the order of drawing: no blank lines, everything at its column's measure. */

export const pdfraw: Narrow = (style, random) => {
  const measure = random.int(9, 18);
  const wide = random.pick([measure, 2 * measure, 2 * measure + 1, 60]);
  return {
    ...style,
    columns: {
      ...style.columns,
      measures: random.chance(0.6) ? [measure] : [measure, measure + random.int(1, 3), 2 * measure + 1],
      height: null,
      count: null,
    },
    blanks: {
      ...style.blanks,
      betweenBlocks: 0,
      aroundHeadings: 0,
      betweenParagraphs: 0,
      atColumnBreaks: 0,
      beforeQuotes: 0,
      anywhere: 0,
      astray: 0,
    },
    headings: {
      ...style.headings,
      places: random.pick([['before'], ['before'], ['before'], ['after'], ['foot'], ['foot'], ['head']]),
      shuffled: random.chance(0.5),
      wrap: [wide, wide],
      blankWithin: 0,
      blankBetweenRoles: 0,
      centred: 0,
    },
    captions: {
      ...style.captions,
      places: random.pick([['after'], ['after'], ['before'], ['foot'], ['amid', 'after']]),
      wrap: [wide, wide],
      creditApart: random.pick([0, 1, 1]),
    },
    furniture: { ...style.furniture, pieces: [2, 6], atHead: random.pick([1, 1, 0.5]) },
    spacing: {
      ...style.spacing,
      justifiedLines: random.pick([0, 0.4, 0.8]),
      inPart: 0,
      aroundDigits: random.pick([0, 0.3, 1]),
    },
  };
};
