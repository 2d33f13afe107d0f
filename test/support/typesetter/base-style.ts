import type { Random } from '../random.ts';
import type {
  BlankStyle,
  BreakingStyle,
  CaptionStyle,
  ColumnStyle,
  FurnitureStyle,
  HeadingStyle,
  NoiseStyle,
  Range,
  SpacingStyle,
  Style,
} from './style.ts';

const MEASURES: readonly Range[] = [
  [9, 14],
  [10, 18],
  [12, 12],
  [13, 13],
  [8, 20],
  [16, 24],
  [18, 18],
  [20, 32],
  [7, 40],
];

function drawRange([from, to]: Range, random: Random): Range {
  const [a, b] = [random.int(from, to), random.int(from, to)];
  return [Math.min(a, b), Math.max(a, b)];
}

/** One to four measures that a page's articles are set to. */
export function drawMeasures([from, to]: Range, random: Random): number[] {
  return Array.from({ length: random.pick([1, 1, 2, 4]) }, () => random.int(from, to));
}

function columns(random: Random): ColumnStyle {
  const shape = random.pick(['one', 'count', 'height', 'height'] as const);
  return {
    measures: drawMeasures(random.pick(MEASURES), random),
    height: shape === 'height' ? drawRange([6, 45], random) : null,
    count: shape === 'count' ? [1, 5] : null,
    mixed: random.chance(0.15) ? 0.5 : 0,
    dropHeadline: 0,
    pictures: random.pick([0, 0, 0, 0.1]),
  };
}

function breaking(random: Random): BreakingStyle {
  return {
    prohibition: random.pick(['mixed', 'pushOut', 'pushIn', 'hang', 'mixed', 'pushOut', 'none']),
    compressMarks: random.chance(0.2),
    keepLatin: random.chance(0.75),
    indent: random.pick([2, 2, 2, 2, 1, 1, 0]),
    narrowIndent: random.pick([0, 0, 10, 12, 13]),
    indentAs: random.pick(['dropped', 'dropped', 'dropped', 'ideographic', 'spaces']),
    uneven: random.pick([0, 0, 0, 0.01, 0.03]),
    fitted: random.pick([0, 0, 0, 0.1, 0.25]),
    breakSpace: random.pick(['swallowed', 'swallowed', 'swallowed', 'dangling', 'leading']),
  };
}

function headings(random: Random): HeadingStyle {
  return {
    places: random.pick([
      ['before'],
      ['before'],
      ['after'],
      ['before', 'after'],
      ['foot', 'after'],
      ['before', 'after', 'foot', 'head'],
    ]),
    shuffled: false,
    letterSpaced: random.pick([0, 0, 0.3, 0.6, 1]),
    wrap: random.chance(0.7) ? [60, 60] : [14, 40],
    blankWithin: random.pick([0, 0, 0, 0, 0, 0.1, 0.4, 1]),
    blankBetweenRoles: random.pick([1, 1, 1, 0.5, 0]),
    centred: random.pick([0, 0, 0, 0.5]),
  };
}

function captions(random: Random): CaptionStyle {
  return {
    places: random.pick([
      ['after'],
      ['before', 'after'],
      ['amid'],
      ['amid', 'after'],
      ['foot'],
      ['amid', 'after', 'foot', 'elsewhere'],
    ]),
    wrap: random.chance(0.5) ? [60, 80] : [16, 45],
    creditApart: random.pick([0, 0, 0.2, 1]),
    gap: random.pick([' ', ' ', '  ', '\u3000', '']),
  };
}

/** No blanks need no drawing: extraction either keeps what parts blocks, or all, or none. */
function blanks(random: Random): BlankStyle {
  return {
    betweenBlocks: 1,
    aroundHeadings: 1,
    betweenParagraphs: random.pick([1, 1, 0.9, 0.5, 0]),
    atColumnBreaks: random.pick([1, 1, 0.7, 0.3, 0]),
    beforeQuotes: random.pick([0, 0.2, 0.6]),
    anywhere: random.pick([0, 0, 0.02, 0.05]),
    everyLine: false,
    astray: random.pick([0, 0, 0.1, 0.3]),
    doubled: random.pick([0, 0, 0.1]),
    notEmpty: random.pick([0, 0, 0, 0.1]),
  };
}

function spacing(random: Random): SpacingStyle {
  return {
    justifiedLines: random.pick([0, 0, 0.1, 0.4]),
    anyLine: random.pick([0, 0.01, 0.03]),
    inPart: random.pick([0, 0.3, 0.7]),
    wide: random.pick([0, 0, 0.1]),
    aroundDigits: random.pick([0, 0.05, 0.1, 0.3, 1]),
    scattered: 0,
    afterMarks: 0,
    firstLine: random.chance(0.1) ? 1 : 0,
    lineEnds: random.pick([0, 0, 0.05]),
  };
}

const noise = (random: Random): NoiseStyle => ({
  wrong: 0,
  halfMarks: 0,
  lostMarks: 0,
  specks: 0,
  speckLines: 0,
  fullDigits: random.chance(0.05),
  otherQuotes: random.chance(0.05),
});

const furniture = (random: Random): FurnitureStyle => ({
  pieces: random.pick([
    [0, 0],
    [0, 3],
    [2, 6],
  ]),
  atHead: random.pick([0, 0.5, 1]),
  between: random.pick([0, 0, 0.3]),
  letterSpaced: random.pick([0, 0.3]),
  jumpLines: random.pick([0, 0, 0.2]),
});

/** A style with everything open drawn widely; the kinds narrow it. */
export function baseStyle(random: Random): Omit<Style, 'kind'> {
  return {
    script: random.pick(['simplified', 'simplified', 'simplified', 'traditional', 'any']),
    articles: random.pick([
      [2, 4],
      [3, 7],
      [6, 12],
    ]),
    columns: columns(random),
    breaking: breaking(random),
    headings: headings(random),
    captions: captions(random),
    blanks: blanks(random),
    spacing: spacing(random),
    noise: noise(random),
    furniture: furniture(random),
    across: null,
    parted: [1, 1],
  };
}
