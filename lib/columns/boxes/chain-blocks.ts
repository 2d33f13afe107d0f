import { type Extent, extentOf, type FramedLine, median, sharedU, sharedV, widthOfExtent } from './framed-line.ts';

/** Lines of one size that stand one under another without a gap: a piece of a column, a heading, a caption. */
export interface BoxBlock extends Extent {
  readonly lines: readonly FramedLine[];
  /** The size of its characters, in the units of the boxes. */
  readonly size: number;
}

/** How alike sizes are within a block: exact where a file tells them, rough where they were measured off a scan. */
export interface Grain {
  readonly em: number;
  readonly alike: number;
  /** The length of most of the page's lines, in the units of the boxes. */
  readonly measure: number;
  /** Whether the page sets its headings at the edge of their columns and not over the middle. */
  readonly flush: boolean;
}

/** Lines of one block are at most this far apart, in sizes of their characters. */
const LEADING = 1.25;
/** A line may start this far from the next: an indent of two, a hanging mark. */
const SHIFT = 2.6;

/** Chains the lines of a page to blocks, in the order of their first lines down the page. */
export function chainBlocks(lines: readonly FramedLine[], grain: Grain): readonly BoxBlock[] {
  const sorted = lines.toSorted((a, b) => a.v0 - b.v0 || a.u0 - b.u0);
  const below = new Map(sorted.map((line, i) => [line, neighboursBelow(line, sorted, i, grain)]));
  const above = new Map<FramedLine, number>();
  for (const next of below.values()) for (const line of next) above.set(line, (above.get(line) ?? 0) + 1);
  const followed = new Set<FramedLine>();
  const follower = new Map<FramedLine, FramedLine>();
  for (const [line, [next, ...others]] of below) {
    if (!next || others.length > 0 || above.get(next) !== 1 || !belongTogether(line, next, grain)) continue;
    follower.set(line, next);
    followed.add(next);
  }
  return sorted.filter((line) => !followed.has(line)).map((line) => blockFrom(line, follower));
}

function blockFrom(first: FramedLine, follower: ReadonlyMap<FramedLine, FramedLine>): BoxBlock {
  const lines: FramedLine[] = [];
  for (let at: FramedLine | undefined = first; at; at = follower.get(at)) lines.push(at);
  return blockOf(lines);
}

/** A block of these lines. */
export const blockOf = (lines: readonly FramedLine[]): BoxBlock => ({
  ...extentOf(lines),
  lines,
  size: median(lines.map((line) => line.size)),
});

/** The lines that stand right below one, side by side: more than one where it spans columns. */
function neighboursBelow(
  line: FramedLine,
  sorted: readonly FramedLine[],
  at: number,
  grain: Grain,
): readonly FramedLine[] {
  const found: FramedLine[] = [];
  const reach = line.v1 + LEADING * Math.max(line.size, grain.em);
  for (let i = at + 1; i < sorted.length; i++) {
    const other = sorted[i];
    if (!other || other.v0 > reach) break;
    const isBelow = (other.v0 + other.v1) / 2 > line.v1 - 0.2 * line.size && other.v1 > line.v1;
    if (isBelow && isUnder(line, other, grain.em) && !found.some((nearer) => hides(nearer, other))) found.push(other);
  }
  return found;
}

/** A paragraph's last line may be so short that the indent of the next starts behind its end. */
const isUnder = (line: Extent, other: Extent, em: number): boolean =>
  sharedU(line, other) > 0.3 * em || Math.abs(line.u0 - other.u0) < SHIFT * em;

/** Whether `nearer` stands between the line above and `other`. */
const hides = (nearer: FramedLine, other: FramedLine): boolean =>
  sharedU(nearer, other) > 0 && sharedV(nearer, other) < 0.3 * Math.min(nearer.size, other.size);

function belongTogether(a: FramedLine, b: FramedLine, { alike, measure }: Grain): boolean {
  const size = Math.max(a.size, b.size);
  const isAlike = Math.min(a.size, b.size) > (isTooShort(a) || isTooShort(b) ? alike ** 2 : alike) * size;
  if (!isAlike || a.crosswise !== b.crosswise) return false;
  if (b.v0 - a.v1 > LEADING * Math.min(a.size, b.size)) return false;
  if (isAcross(a, b, measure)) return false;
  return Math.abs(a.u0 - b.u0) < SHIFT * size || holds(a, b, size) || holds(b, a, size);
}

/** The size of a line of a character or two is not well told on a scan. */
const isTooShort = (line: FramedLine): boolean => line.text.trim().length <= 2;

/** Whether one fills its column and the other runs across several. */
function isAcross(a: Extent, b: Extent, measure: number): boolean {
  const [shorter, longer] = [widthOfExtent(a), widthOfExtent(b)].toSorted((x, y) => x - y);
  return (longer ?? 0) > 1.3 * measure && (shorter ?? 0) > 0.85 * measure && (shorter ?? 0) < 1.15 * measure;
}

const holds = (outer: Extent, inner: Extent, size: number): boolean =>
  inner.u0 > outer.u0 - 0.6 * size && inner.u1 < outer.u1 + 0.6 * size;
