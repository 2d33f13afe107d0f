import type { Style } from './style.ts';

/** One column an article, a blank line after every paragraph, every heading over its body: nothing left to chance. */
export function easyStyle(measure: number): Style {
  return {
    kind: 'plain',
    script: 'simplified',
    articles: [3, 3],
    columns: { measures: [measure], height: null, count: null, mixed: 0, dropHeadline: 0, pictures: 0 },
    breaking: {
      prohibition: 'pushOut',
      compressMarks: false,
      keepLatin: true,
      indent: 2,
      narrowIndent: 0,
      indentAs: 'dropped',
      breakSpace: 'swallowed',
      uneven: 0,
      fitted: 0,
    },
    headings: {
      places: ['before'],
      shuffled: false,
      letterSpaced: 0,
      wrap: [60, 60],
      blankWithin: 0,
      centred: 0,
      blankBetweenRoles: 0,
    },
    captions: { places: ['after'], wrap: [60, 60], creditApart: 0, gap: ' ' },
    blanks: {
      betweenBlocks: 1,
      aroundHeadings: 1,
      betweenParagraphs: 1,
      atColumnBreaks: 1,
      beforeQuotes: 0,
      anywhere: 0,
      everyLine: false,
      astray: 0,
      doubled: 0,
      notEmpty: 0,
    },
    spacing: {
      justifiedLines: 0,
      anyLine: 0,
      inPart: 0,
      wide: 0,
      aroundDigits: 0,
      firstLine: 0,
      scattered: 0,
      afterMarks: 0,
      lineEnds: 0,
    },
    noise: { wrong: 0, halfMarks: 0, lostMarks: 0, specks: 0, speckLines: 0, fullDigits: false, otherQuotes: false },
    furniture: { pieces: [0, 0], atHead: 0, between: 0, letterSpaced: 0, jumpLines: 0 },
    across: null,
    parted: [1, 1],
  };
}
