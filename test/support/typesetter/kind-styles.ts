import type { Random } from '../random.ts';
import { drawMeasures } from './base-style.ts';
import type { ColumnStyle, HeadingPlace, Prohibition, Range, Style, StyleKind } from './style.ts';

type Narrow = (style: Style, random: Random) => Style;

const plain: Narrow = (style) => style;

/** No blank lines but those around headings and at column breaks, or none at all. */
const dense: Narrow = (style, random) => ({
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

const airy: Narrow = (style, random) => ({
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

const noisy: Narrow = (style, random) => ({
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

const AWAY: readonly (readonly HeadingPlace[])[] = [
  ['head'],
  ['foot'],
  ['head', 'foot'],
  ['foot', 'after'],
  ['head', 'before'],
  ['before', 'after', 'head', 'foot'],
];

const shuffled: Narrow = (style, random) => ({
  ...style,
  headings: { ...style.headings, places: random.pick(AWAY), shuffled: random.chance(0.8) },
  captions: {
    ...style.captions,
    places: random.pick([style.captions.places, ['head'], ['foot'], ['head', 'foot', 'elsewhere']]),
  },
});

const parted: Narrow = (style, random) => ({
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

const across: Narrow = (style, random) => ({
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
    neighbours: random.pick([0, 0, 0.3]),
  },
});

/** As text comes out of a PDF in the order of drawing: no blank lines, everything at its column's measure. */
const pdfraw: Narrow = (style, random) => {
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
      places: random.pick([['before'], ['before'], ['before'], ['after']]),
      wrap: [wide, wide],
      blankWithin: 0,
      blankBetweenRoles: 0,
      centred: 0,
    },
    captions: {
      ...style.captions,
      places: random.pick([['after'], ['after'], ['before'], ['amid', 'after']]),
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

/** Columns of one grid run together: 8, 17 (two and the space between), 26, 35 em. */
function oldMeasures(random: Random): number[] {
  const own = random.pick([7, 8, 8, 8, 9, 10, 14, 16, 18]);
  const wide = random.pick([2, 2, 3, 4]) * (own + 1) - 1;
  const wider = random.pick([own, own, wide, 3 * (own + 1) - 1]);
  return random.pick([[own], [own, own, own, wide], [own, own, own, wide, wider]]);
}

/** As papers before 1949 are keyed: one mark, short headline lines, nothing prohibited at a line's ends. */
const old: Narrow = (style, random) => ({
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

/** Vertical columns, each one line: nothing half-width, everything one em. */
const vertical: Narrow = (style, random) => ({
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

/** How each kind of page narrows what is drawn. */
export const KIND_STYLES: Readonly<Record<StyleKind, Narrow>> = {
  plain,
  dense,
  airy,
  noisy,
  shuffled,
  parted,
  across,
  pdfraw,
  old,
  vertical,
};
