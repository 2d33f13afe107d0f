import type { Random } from '../random.ts';
import type { Style } from './style.ts';

/**
 * What most newspaper pages have in common, drawn narrowly: columns of 9 to 20 em with an indent of 2 em that extraction
 * dropped, blank lines between paragraphs and where a column ended, headings that keep their lines together. Rare habits
 * are drawn elsewhere; were all pages drawn from them, what is common would be learned as one case of many.
 */
export function commonStyle(style: Style, random: Random): Style {
  return {
    ...style,
    columns: {
      ...style.columns,
      measures: Array.from({ length: random.pick([1, 3, 4]) }, () => random.int(9, 20)),
      height: [random.int(6, 14), random.int(15, 30)],
      count: null,
      mixed: 0,
      pictures: 0,
    },
    breaking: {
      ...style.breaking,
      prohibition: random.pick(['mixed', 'pushOut', 'pushIn']),
      keepLatin: true,
      indent: 2,
      narrowIndent: random.pick([0, 0, 12]),
      indentAs: 'dropped',
      uneven: 0,
      fitted: random.pick([0, 0, 0.1]),
    },
    headings: {
      ...style.headings,
      places: random.pick([['before'], ['after'], ['before', 'after'], style.headings.places]),
      letterSpaced: random.pick([0, 0.3, 0.6]),
      wrap: [60, 60],
      blankWithin: 0,
      blankBetweenRoles: 1,
      centred: 0,
    },
    captions: {
      ...style.captions,
      wrap: random.pick([
        [60, 80],
        [30, 45],
      ]),
      creditApart: 0,
      gap: ' ',
    },
    blanks: {
      ...style.blanks,
      betweenParagraphs: random.pick([1, 0.9, 0.8]),
      atColumnBreaks: random.pick([1, 1, 0.8]),
      beforeQuotes: random.pick([0, 0.2, 0.5]),
      anywhere: random.pick([0, 0, 0.02]),
      astray: 0,
      doubled: 0,
      notEmpty: 0,
    },
    spacing: {
      ...style.spacing,
      justifiedLines: random.pick([0, 0.1]),
      anyLine: random.pick([0, 0.01]),
      aroundDigits: random.pick([0, 0.05, 0.1]),
      lineEnds: 0,
    },
  };
}
