import { emWidth } from './em-width.ts';
import { lineOfRuns, type RunLine } from './run-line.ts';

/** Pieces of a line in the page's common size may stand this far apart, in em: the space before a credit. */
const APART = 2.6;
/** Pieces of a larger line that do not follow each other in the page's order: they may be two headings side by side. */
const APART_IN_HEADING = 0.9;
/** From this many times the common size on a line is large. */
const LARGE = 1.2;
/** How far behind a line its last characters may stand, in em. */
const TAIL = 1.6;
/** Where this many other lines start at one place, a column starts there. */
const COLUMN_LINES = 3;

/**
 * Joins pieces of one printed line that a gap parts, wherever they stand in the page's order. Two columns side by side
 * stay apart: lines start at the second one's edge all the way down.
 */
export function joinFragments(fragments: readonly RunLine[]): readonly RunLine[] {
  const common = commonSize(fragments);
  const next = new Map<RunLine, RunLine>();
  const taken = new Set<RunLine>();
  for (const fragment of fragments) {
    const follower = followerOf(fragment, fragments, taken, common);
    if (!follower) continue;
    next.set(fragment, follower);
    taken.add(follower);
  }
  return fragments.flatMap((fragment) => (taken.has(fragment) ? [] : [joined(fragment, next)]));
}

function joined(first: RunLine, next: ReadonlyMap<RunLine, RunLine>): RunLine {
  const runs = [...first.runs];
  for (let at = next.get(first); at; at = next.get(at)) runs.push(...at.runs);
  return lineOfRuns(runs, first.vertical) ?? first;
}

/** The nearest piece that goes on in the line's direction, if any does. */
function followerOf(
  fragment: RunLine,
  all: readonly RunLine[],
  taken: ReadonlySet<RunLine>,
  common: number,
): RunLine | undefined {
  let best: RunLine | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const other of all) {
    if (other === fragment || taken.has(other)) continue;
    const gap = gapTo(fragment, other);
    if (gap === undefined || gap >= least || gap > farthest(fragment, other, common, all)) continue;
    if (startsOther(fragment, other, gap, all)) continue;
    best = other;
    least = gap;
  }
  return best;
}

/** How far apart two pieces of one line may stand, in the units of the boxes. */
function farthest(a: RunLine, b: RunLine, common: number, all: readonly RunLine[]): number {
  if (a.size < LARGE * common || all[all.indexOf(a) + 1] === b) return APART * a.size;
  const spacing = Math.max(spacingOf(a), spacingOf(b));
  return Math.max(APART_IN_HEADING * a.size, 1.35 * spacing + 0.3 * a.size);
}

/** The white between the characters of a letter-spaced line. */
function spacingOf(line: RunLine): number {
  const characters = line.runs
    .map((run) => run.text)
    .join('')
    .replace(/\s+/gu, '');
  const length = line.vertical ? line.box.height : line.box.width;
  return characters.length < 2 ? 0 : Math.max(0, length - emWidth(characters) * line.size) / (characters.length - 1);
}

/** The size of the page's middle line. */
function commonSize(lines: readonly RunLine[]): number {
  const sizes = lines.map((line) => line.size).toSorted((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 1;
}

/** How far `other` starts behind the end of `line`, where both stand in one row (or one vertical column) and are alike. */
function gapTo(line: RunLine, other: RunLine): number | undefined {
  if (!isAlike(line, other) || other.vertical !== line.vertical) return undefined;
  const [a, b] = [along(line), along(other)];
  const gap = b.start - a.end;
  return Math.abs(a.middle - b.middle) < 0.3 * line.size && gap > -0.3 * line.size ? gap : undefined;
}

const isAlike = (a: RunLine, b: RunLine): boolean => Math.min(a.size, b.size) > 0.8 * Math.max(a.size, b.size);

/** Start and end in the line's own direction, its middle across. */
function along(line: RunLine): { readonly start: number; readonly end: number; readonly middle: number } {
  const { x, y, width, height } = line.box;
  return line.vertical
    ? { start: y, end: y + height, middle: x + width / 2 }
    : { start: x, end: x + width, middle: y + height / 2 };
}

/** A last character or two, right behind the rest in the page's own order, are the line's, whatever starts below them. */
function startsOther(line: RunLine, other: RunLine, gap: number, all: readonly RunLine[]): boolean {
  const text = other.runs
    .map((run) => run.text)
    .join('')
    .trim();
  const isTail = text.length <= 2 && gap < TAIL * line.size && all[all.indexOf(line) + 1] === other;
  return !isTail && startsColumn(other, all);
}

function startsColumn(line: RunLine, all: readonly RunLine[]): boolean {
  const { start } = along(line);
  let alike = 0;
  for (const other of all) {
    if (other === line || other.vertical !== line.vertical || !isAlike(other, line)) continue;
    if (Math.abs(along(other).start - start) < 0.3 * line.size && ++alike >= COLUMN_LINES) return true;
  }
  return false;
}
