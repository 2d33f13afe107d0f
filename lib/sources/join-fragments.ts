import { lineOfRuns, type RunLine } from './run-line.ts';

/** Pieces of a line may stand this far apart, in em: letter-spaced headings, the space before a credit. */
const APART = 2.6;
/** Where this many other lines start at one place, a column starts there. */
const COLUMN_LINES = 3;

/**
 * Joins pieces of one printed line that a gap parts, wherever they stand in the page's order. Two columns side by side
 * stay apart: lines start at the second one's edge all the way down.
 */
export function joinFragments(fragments: readonly RunLine[]): readonly RunLine[] {
  const next = new Map<RunLine, RunLine>();
  const taken = new Set<RunLine>();
  for (const fragment of fragments) {
    const follower = followerOf(fragment, fragments, taken);
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
function followerOf(fragment: RunLine, all: readonly RunLine[], taken: ReadonlySet<RunLine>): RunLine | undefined {
  let best: RunLine | undefined;
  let least = APART * fragment.size;
  for (const other of all) {
    if (other === fragment || taken.has(other)) continue;
    const gap = gapTo(fragment, other);
    if (gap === undefined || gap >= least || startsColumn(other, all)) continue;
    best = other;
    least = gap;
  }
  return best;
}

/** How far `other` starts behind the end of `line`, where both stand in one row (or one vertical column) and are alike. */
function gapTo(line: RunLine, other: RunLine): number | undefined {
  const alike = Math.min(line.size, other.size) > 0.8 * Math.max(line.size, other.size);
  if (!alike || isUpright(other) !== isUpright(line)) return undefined;
  const [a, b] = [along(line), along(other)];
  const gap = b.start - a.end;
  return Math.abs(a.middle - b.middle) < 0.3 * line.size && gap > -0.3 * line.size ? gap : undefined;
}

const isUpright = (line: RunLine): boolean => !line.vertical;

/** Start and end in the line's own direction, its middle across. */
function along(line: RunLine): { readonly start: number; readonly end: number; readonly middle: number } {
  const { x, y, width, height } = line.box;
  return line.vertical
    ? { start: y, end: y + height, middle: x + width / 2 }
    : { start: x, end: x + width, middle: y + height / 2 };
}

function startsColumn(line: RunLine, all: readonly RunLine[]): boolean {
  const { start } = along(line);
  let alike = 0;
  for (const other of all) {
    if (other === line || other.vertical !== line.vertical) continue;
    if (Math.abs(along(other).start - start) < 0.3 * line.size && ++alike >= COLUMN_LINES) return true;
  }
  return false;
}
