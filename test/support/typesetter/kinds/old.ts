import type { Random } from '../../random.ts';
import type { Narrow } from './narrow.ts';
import type { Prohibition, Range } from '../style.ts';

/** Columns of one grid run together: 8, 17 (two and the space between), 26, 35 em. */

function oldMeasures(random: Random): number[] {
  const own = random.pick([7, 8, 8, 8, 9, 10, 14, 16, 18]);
  const wide = random.pick([2, 2, 3, 4]) * (own + 1) - 1;
  const wider = random.pick([own, own, wide, 3 * (own + 1) - 1]);
  return random.pick([[own], [own, own, own, wide], [own, own, own, wide, wider]]);
}

/** As papers before 1949 are keyed: one mark, short headline lines, nothing prohibited at a line's ends. */

export const old: Narrow = (style, random) => ({
  ...style,
  script: 'republic',
  articles: [4, 14],
  columns: {
    measures: oldMeasures(random),
    height: random.pick<Range | null>([null, null, [8, 30]]),
    count: null,
    mixed: random.pick([0, 0.2, 0.6]),
    dropHeadline: random.pick([0, 0.2, 0.5]),
    pictures: 0,
  },
  breaking: {
    ...style.breaking,
    prohibition: random.pick<Prohibition>(['none', 'none', 'none', 'hang', 'pushIn']),
    uneven: random.pick([0, 0.02, 0.05]),
    compressMarks: false,
    indent: random.pick([0, 0, 0, 1, 2]),
    indentAs: random.pick(['dropped', 'ideographic']),
  },
  headings: {
    ...style.headings,
    places: random.pick([['before'], ['before'], ['before'], ['before', 'after']]),
    letterSpaced: random.pick([0, 0, 0.3]),
    wrap: random.pick<Range>([
      [60, 60],
      [60, 60],
      [5, 9],
      [2, 12],
    ]),
    centred: 0,
    blankWithin: 0,
    blankBetweenRoles: 0,
  },
  blanks: {
    ...style.blanks,
    betweenParagraphs: random.pick([1, 1, 0, 0.5]),
    atColumnBreaks: random.pick([0, 0.3, 1]),
    beforeQuotes: 0,
    anywhere: random.pick([0, 0.02, 0.05]),
    astray: random.pick([0, 0.15]),
  },
  spacing: { ...style.spacing, justifiedLines: 0, anyLine: 0, aroundDigits: 0 },
});
