import { isHan } from '../hanzi/char-class.ts';
import { isWordPair } from '../hanzi/word-pairs.ts';
import { DEFICIT_BINS, type LineFacts, STOP_CLOSED_END, STOP_END } from './line-facts.ts';
import type { BlockFacts } from './block-facts.ts';
import { END_CLASSES } from '../hanzi/end-class.ts';
import { PAGE_BINS, type PageEvidence } from './page-evidence.ts';
import { START_CLASSES } from '../hanzi/start-class.ts';

/** All that is known of a line when its role is weighed. `before` and `after` are its neighbours in reading order. */
export interface LineContext {
  readonly here: LineFacts;
  readonly before: LineFacts | undefined;
  /** The line before that one. */
  readonly earlier: LineFacts | undefined;
  readonly after: LineFacts | undefined;
  readonly beyond: LineFacts | undefined;
  readonly block: BlockFacts;
  readonly page: PageEvidence;
  /** The indent of its column: a bin of `PageEvidence.indent`. */
  readonly indent: number;
  /** Quotation marks and brackets still open when the line starts, at most 2. */
  readonly open: number;
  /** Lines from the page's head and foot, at most 3. */
  readonly fromHead: number;
  readonly fromFoot: number;
  /** How much of the line stands again elsewhere on the page: bins of the share of its pairs of characters. */
  readonly echo: number;
}

/** A feature is active with one of `size` values, or, where `value` gives less than 0, not at all. */
export interface LineFeature {
  readonly name: string;
  readonly size: number;
  readonly value: (context: LineContext) => number;
}

const ENDS = END_CLASSES.length;
const STARTS = START_CLASSES.length;
const FILLS = DEFICIT_BINS;

/** wide, full, nearly, short */
const coarse = (f: LineFacts | undefined): number => (!f ? 4 : f.fill <= 1 ? 0 : f.fill <= 5 ? 1 : f.fill <= 8 ? 2 : 3);
/** stop, other closing end, mark that runs on, no mark */
const coarseEnd = (f: LineFacts | undefined): number =>
  !f ? 4 : f.end === STOP_END || f.end === STOP_CLOSED_END ? 0 : f.end <= 5 ? 1 : f.end <= 7 ? 2 : 3;
const blankBefore = (c: LineContext): number => Math.min(2, c.here.set.line.blanksBefore);
const hasBlank = (c: LineContext): number => (c.here.set.line.blanksBefore > 0 ? 1 : 0);
const blankAfter = (c: LineContext): number => (c.after ? Math.min(2, c.after.set.line.blanksBefore) : 2);
const flag = (value: boolean | undefined): number => (value ? 0 : -1);
const bit = (value: boolean | undefined): number => (value ? 1 : 0);

/** How the line stands against the page's indent: as a first line, as a later line, or untold. */
const indented = (c: LineContext): number => {
  const { inset, fill } = c.here;
  const { indent } = c;
  if (indent <= 1) return 2;
  if (indent <= 3) return inset > 0 ? 0 : 1;
  if (indent === 4) return fill === 6 ? 0 : fill <= 5 ? 1 : 2;
  return fill === 7 || fill === 8 ? 0 : fill <= 5 ? 1 : 2;
};
/** Whether the line after stands as a first line: 2 where it does, else 3. */
const indentedAfter = (c: LineContext): number =>
  c.after && (c.after.inset > 0 || (c.after.fill >= 6 && c.after.fill <= 8)) ? 2 : 3;
const sameColumn = (a: LineFacts, b: LineFacts): boolean => a.set.column === b.set.column;
const measureChange = (a: LineFacts, b: LineFacts | undefined): number =>
  !b ? 2 : Math.abs(a.set.measure - b.set.measure) > 0.9 ? 1 : 0;
const cross = (...parts: readonly (readonly [value: number, size: number])[]): number => {
  let index = 0;
  for (const [value, size] of parts) {
    if (value < 0) return -1;
    index = index * size + value;
  }
  return index;
};
const feature = (name: string, size: number, value: (c: LineContext) => number): LineFeature => ({ name, size, value });

const pageFeatures = (Object.keys(PAGE_BINS) as (keyof PageEvidence)[]).map((key) =>
  feature(`page.${key}`, PAGE_BINS[key], (c) => c.page[key]),
);

/** Room in em that a line left though what the next one starts with would have fitted: less than nothing means it was full. */
const room = (line: LineFacts | undefined, next: LineFacts | undefined): number =>
  line && next ? line.set.deficit - next.lead : Infinity;
const ROOM_EDGES = [-0.3, 0.3, 0.8, 1.3, 2.3, 1e6];
const ROOMS = ROOM_EDGES.length + 1;
const roomBin = (em: number): number => ROOM_EDGES.filter((edge) => em >= edge).length;
/** Em that the indent of a first line took away: none where it is kept as white space. */
const indentEm = (c: LineContext): number => (c.indent === 4 ? 1 : c.indent === 5 ? 2 : 0);
/** Whether the line before looks like a paragraph's first: an opening, or after what ends a paragraph. */
const beforeIsFirst = (c: LineContext): boolean =>
  c.before !== undefined && (c.before.dateline || c.earlier === undefined || coarseEnd(c.earlier) <= 1);
const roomUnderIndent = (c: LineContext): number => roomBin(room(c.before, c.here) - (beforeIsFirst(c) ? indentEm(c) : 0));
const roomBefore = (c: LineContext): number => roomBin(room(c.before, c.here));
const roomHere = (c: LineContext): number => roomBin(room(c.here, c.after));
/** stop, other closing end, mark that runs on, no mark; of a class */
const coarseClass = (end: number): number =>
  end < 0 ? 4 : end === STOP_END || end === STOP_CLOSED_END ? 0 : end <= 5 ? 1 : end <= 7 ? 2 : 3;
const isQuote = (c: LineContext): number => (c.here.start === 0 ? 1 : 0);

/** Whether the line end above stands inside a word: no two Han characters meet there, they do, they make a common word. */
const joint = (c: LineContext): number => {
  if (!c.before) return 0;
  const first = c.before.set.line.text.charCodeAt(c.before.set.line.text.length - 1);
  const second = c.here.set.line.text.charCodeAt(0);
  if (!isHan(first) || !isHan(second)) return 0;
  return isWordPair(first, second) ? 2 : 1;
};

/** The features, in the order of the table of weights. Each is read off as `name` = value. */
export const LINE_FEATURES: readonly LineFeature[] = [
  feature('bias', 1, () => 0),
  ...pageFeatures,
  feature('blank', 9, (c) => cross([blankBefore(c), 3], [blankAfter(c), 3])),
  feature('end', ENDS, (c) => c.here.end),
  feature('start', STARTS, (c) => c.here.start),
  feature('fill', FILLS, (c) => c.here.fill),
  feature('inset', 4, (c) => c.here.inset),
  feature('inset×page', 4 * 6, (c) => cross([c.here.inset, 4], [c.indent, 6])),
  feature('marks', 6, (c) => cross([c.here.marks, 3], [bit(c.here.stopsInside), 2])),
  feature('noHan', 1, (c) => flag(!c.here.hasHan)),
  feature('echo', 5, (c) => c.echo),
  feature('before.end×fill×blank', (ENDS + 1) * 5 * 2, (c) =>
    cross([c.before ? c.before.end : ENDS, ENDS + 1], [coarse(c.before), 5], [hasBlank(c), 2]),
  ),
  feature('before.fill×fill', FILLS * FILLS, (c) =>
    c.before ? cross([c.before.fill, FILLS], [c.here.fill, FILLS]) : -1,
  ),
  feature('before.fill×indented×blank', FILLS * 3 * 2, (c) =>
    c.before ? cross([c.before.fill, FILLS], [indented(c), 3], [hasBlank(c), 2]) : -1,
  ),
  feature('before.end×indented', (ENDS + 1) * 3, (c) =>
    cross([c.before ? c.before.end : ENDS, ENDS + 1], [indented(c), 3]),
  ),
  feature('before.short×end×start', 5 * 5 * STARTS, (c) =>
    cross([coarse(c.before), 5], [coarseEnd(c.before), 5], [c.here.start, STARTS]),
  ),
  feature('indented×page×fill', 3 * 6 * 4, (c) => cross([indented(c), 3], [c.indent, 6], [coarse(c.here), 4])),
  feature('blank×blanks×end', 2 * 6 * 5, (c) => cross([hasBlank(c), 2], [c.page.blanks, 6], [coarseEnd(c.before), 5])),
  feature('blank×parted×end×fill', 2 * 4 * 5 * 5, (c) =>
    cross([hasBlank(c), 2], [c.page.parted, 4], [coarseEnd(c.before), 5], [coarse(c.before), 5]),
  ),
  feature('blank×empty×end', 2 * 4 * 5, (c) =>
    cross([hasBlank(c), 2], [c.page.emptyBlanks, 4], [coarseEnd(c.before), 5]),
  ),
  feature('indent×before.fill×fill', 6 * 5 * FILLS, (c) =>
    c.before ? cross([c.indent, 6], [coarse(c.before), 5], [c.here.fill, FILLS]) : -1,
  ),
  feature('indented×end×parted×blank', 3 * 5 * 4 * 2, (c) =>
    cross([indented(c), 3], [coarseEnd(c.before), 5], [c.page.parted, 4], [hasBlank(c), 2]),
  ),
  feature('stops×before.end×fill', 3 * (ENDS + 1) * 5, (c) =>
    cross([c.page.stops, 3], [c.before ? c.before.end : ENDS, ENDS + 1], [coarse(c.before), 5]),
  ),
  feature('open', 3 * 2 * 5, (c) => cross([c.open, 3], [hasBlank(c), 2], [coarse(c.before), 5])),
  feature('open×start', 3 * STARTS, (c) => cross([c.open, 3], [c.here.start, STARTS])),
  feature('after.fill', FILLS, (c) => (c.after ? c.after.fill : -1)),
  feature('after.end', ENDS, (c) => (c.after ? c.after.end : -1)),
  feature('after.start×blank', STARTS * 3, (c) => (c.after ? cross([c.after.start, STARTS], [blankAfter(c), 3]) : -1)),
  feature('after.fill×fill×blank', 4 * 4 * 3, (c) =>
    c.after ? cross([coarse(c.after), 4], [coarse(c.here), 4], [blankAfter(c), 3]) : -1,
  ),
  feature('block', 5 * 4 * 2 * 3, (c) =>
    cross([c.block.size, 5], [c.block.place, 4], [bit(c.block.marked), 2], [c.block.shape, 3]),
  ),
  feature('block×blanks', 5 * 2 * 6, (c) => cross([c.block.size, 5], [bit(c.block.marked), 2], [c.page.blanks, 6])),
  feature('block×fill×end', 5 * 4 * 5, (c) => cross([c.block.size, 5], [coarse(c.here), 4], [coarseEnd(c.here), 5])),
  feature('fill×end×marks', FILLS * 5 * 3, (c) =>
    cross([c.here.fill, FILLS], [coarseEnd(c.here), 5], [c.here.marks, 3]),
  ),
  feature('spaced', 2 * 2 * 2 * 4, (c) =>
    cross(
      [bit(c.here.set.line.letterSpaced), 2],
      [bit(c.before?.set.line.letterSpaced), 2],
      [bit(c.after?.set.line.letterSpaced), 2],
      [coarse(c.here), 4],
    ),
  ),
  feature('spaced×page×marks', 2 * 3 * 3, (c) =>
    cross([bit(c.here.set.line.letterSpaced), 2], [c.page.spaced, 3], [c.here.marks, 3]),
  ),
  feature('room×end×blank', ROOMS * 5 * 2, (c) =>
    cross([roomBefore(c), ROOMS], [coarseEnd(c.before), 5], [hasBlank(c), 2]),
  ),
  feature('room×indented×end', ROOMS * 3 * 5, (c) =>
    cross([roomBefore(c), ROOMS], [indented(c), 3], [coarseEnd(c.before), 5]),
  ),
  feature('roomUnderIndent×end×blank', ROOMS * 5 * 2, (c) =>
    cross([roomUnderIndent(c), ROOMS], [coarseEnd(c.before), 5], [hasBlank(c), 2]),
  ),
  feature('roomUnderIndent×slack', ROOMS * ROOMS, (c) => cross([roomUnderIndent(c), ROOMS], [roomHere(c), ROOMS])),
  feature('bracketOnly×before', 2 * 5 * 5, (c) =>
    c.here.bracketOnly ? cross([hasBlank(c), 2], [coarse(c.before), 5], [coarseEnd(c.before), 5]) : -1,
  ),
  feature('joint×blank×fill', 3 * 2 * 5, (c) => cross([joint(c), 3], [hasBlank(c), 2], [coarse(c.before), 5])),
  feature('joint×indented×blank', 3 * 3 * 2, (c) => cross([joint(c), 3], [indented(c), 3], [hasBlank(c), 2])),
  feature('joint×measure', 3 * 3, (c) => cross([joint(c), 3], [measureChange(c.here, c.before), 3])),
  feature('room×slack', ROOMS * ROOMS, (c) => cross([roomBefore(c), ROOMS], [roomHere(c), ROOMS])),
  feature('slack×end×indent', ROOMS * 5 * 6, (c) => cross([roomHere(c), ROOMS], [coarseEnd(c.here), 5], [c.indent, 6])),
  feature('slack×before.end×blank', ROOMS * 5 * 2, (c) =>
    cross([roomHere(c), ROOMS], [coarseEnd(c.before), 5], [hasBlank(c), 2]),
  ),
  feature('quote×slack×end×blank', 2 * ROOMS * 5 * 2, (c) =>
    cross([isQuote(c), 2], [roomHere(c), ROOMS], [coarseEnd(c.before), 5], [hasBlank(c), 2]),
  ),
  feature('quote×fill×room×blank', 2 * FILLS * 4 * 2, (c) =>
    cross([isQuote(c), 2], [c.here.fill, FILLS], [Math.min(3, roomBefore(c)), 4], [hasBlank(c), 2]),
  ),
  feature('block.end', 5 * 2 * 5 * 5, (c) =>
    cross(
      [c.block.size, 5],
      [bit(c.block.marked), 2],
      [coarseClass(c.block.end), 5],
      [coarseClass(c.block.endBefore), 5],
    ),
  ),
  feature('before.datelineOnly', 2 * 2 * 4, (c) =>
    c.before?.datelineOnly ? cross([hasBlank(c), 2], [bit(c.here.start === 1), 2], [coarse(c.here), 4]) : -1,
  ),
  feature('bracketOnly', 2 * 5 * 3, (c) =>
    c.here.bracketOnly ? cross([hasBlank(c), 2], [coarseEnd(c.before), 5], [blankAfter(c), 3]) : -1,
  ),
  feature('before.bracketOnly', 2 * 2, (c) =>
    c.before?.bracketOnly ? cross([hasBlank(c), 2], [bit(c.here.marks > 0), 2]) : -1,
  ),
  feature('after.bracketOnly', 3 * 5, (c) =>
    c.after?.bracketOnly ? cross([blankAfter(c), 3], [coarseEnd(c.here), 5]) : -1,
  ),
  feature('dateline', 4, (c) => cross([bit(c.here.dateline), 2], [bit(c.after?.dateline), 2])),
  feature('dateline×blank', 3, (c) => (c.here.dateline ? blankBefore(c) : -1)),
  feature('after.dateline×marks', 3 * 2, (c) =>
    c.after?.dateline ? cross([c.here.marks, 3], [blankAfter(c) > 0 ? 1 : 0, 2]) : -1,
  ),
  feature('beyond.dateline', 2, (c) => (c.beyond?.dateline ? bit(c.here.marks > 0) : -1)),
  feature('byline', 4, (c) => cross([bit(c.here.byline), 2], [bit(c.before?.byline), 2])),
  feature('caption', 4 * 4, (c) => cross([bit(c.here.caption), 2], [bit(c.here.credit), 2], [coarse(c.here), 4])),
  feature('caption×blank', 2 * 9, (c) =>
    c.here.caption || c.here.credit ? cross([bit(c.here.credit), 2], [blankBefore(c), 3], [blankAfter(c), 3]) : -1,
  ),
  feature('before.caption', 2 * 2 * 2, (c) =>
    c.before && (c.before.caption || c.before.credit)
      ? cross([bit(c.before.caption), 2], [bit(c.before.credit), 2], [hasBlank(c), 2])
      : -1,
  ),
  feature('after.caption', 2 * 5 * 4, (c) =>
    c.after?.caption || c.after?.credit
      ? cross([blankAfter(c) > 0 ? 1 : 0, 2], [coarseEnd(c.here), 5], [coarse(c.here), 4])
      : -1,
  ),
  feature('before.dateline', STARTS * 5 * 2, (c) =>
    c.before?.dateline ? cross([c.here.start, STARTS], [coarseEnd(c.before), 5], [hasBlank(c), 2]) : -1,
  ),
  feature('after.byline', 3 * 2, (c) =>
    c.after?.byline ? cross([c.here.marks, 3], [blankAfter(c) > 0 ? 1 : 0, 2]) : -1,
  ),
  feature('unended×after', 5 * 2 * 4, (c) =>
    c.after && coarseEnd(c.here) === 3
      ? cross(
          [coarse(c.here), 5],
          [blankAfter(c) > 0 ? 1 : 0, 2],
          [c.after.dateline ? 0 : c.after.caption || c.after.credit ? 1 : indentedAfter(c), 4],
        )
      : -1,
  ),
  feature('after.credit', 4, (c) =>
    c.after?.credit ? cross([blankAfter(c) > 0 ? 1 : 0, 2], [bit(c.here.fill <= 1), 2]) : -1,
  ),
  feature('furniture', 2 * 4, (c) => (c.here.furniture ? cross([bit(c.here.marks > 0), 2], [c.fromHead, 4]) : -1)),
  feature('furniture×foot', 4, (c) => (c.here.furniture ? c.fromFoot : -1)),
  feature('head', 4 * 2, (c) => cross([c.fromHead, 4], [bit(c.here.marks > 0), 2])),
  feature('foot', 4 * 2, (c) => cross([c.fromFoot, 4], [bit(c.here.marks > 0), 2])),
  feature('head×spaced', 4, (c) => (c.here.set.line.letterSpaced ? c.fromHead : -1)),
  feature('before.furniture', 2, (c) => (c.before?.furniture ? hasBlank(c) : -1)),
  feature('before.signOff', 2, (c) => (c.before?.signOff ? hasBlank(c) : -1)),
  feature('jump', 2, (c) => cross([bit(c.here.jump), 2])),
  feature('item', 2 * 3, (c) =>
    c.here.start === 3 ? cross([bit(coarseEnd(c.before) <= 1), 2], [indented(c), 3]) : -1,
  ),
  feature('before.colon', 2 * STARTS, (c) =>
    c.before?.end === 5 ? cross([hasBlank(c), 2], [c.here.start, STARTS]) : -1,
  ),
  feature('measureChange', 3 * 3 * 2, (c) =>
    cross([measureChange(c.here, c.before), 3], [measureChange(c.here, c.after), 3], [hasBlank(c), 2]),
  ),
  feature('newColumn', 2 * 5 * 5, (c) =>
    c.before && !sameColumn(c.before, c.here)
      ? cross([hasBlank(c), 2], [coarse(c.before), 5], [coarseEnd(c.before), 5])
      : -1,
  ),
  feature('echo×marks×spaced', 5 * 3 * 2, (c) =>
    cross([c.echo, 5], [c.here.marks, 3], [bit(c.here.set.line.letterSpaced), 2]),
  ),
  feature('full×fill', 4 * FILLS, (c) => cross([c.page.full, 4], [c.here.fill, FILLS])),
];
