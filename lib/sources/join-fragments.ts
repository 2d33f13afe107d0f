import { ColumnEdges } from './column-edges.ts';
import { emWidth } from './em-width.ts';
import { along, isAlike, type Piece } from './piece.ts';
import { SortedPlaces } from './sorted-places.ts';

/** Pieces of a line in the page's common size may stand this far apart, in em: the space before a credit. */
const APART = 2.6;
/** Pieces of a larger line that do not follow each other in the page's order: they may be two headings side by side. */
const APART_IN_HEADING = 0.9;
/** From this many times the common size on a line is large. */
const LARGE = 1.2;
/** A mark's ink may start this far behind its square's edge, in em. */
const INK = 0.5;
/** Where this many other lines start at one place, a column starts there. */
const COLUMN_LINES = 3;
/** No gutter is narrower than this, in em. */
const GUTTER = 0.55;
/** How far behind a line its last characters may stand, in em. */
const TAIL = 1.6;

/** The pieces of one line; mostly it is whole. */
export type Pieces<P> = readonly [P, ...P[]];

/**
 * What the widths of pieces are: of their ink, as a recogniser measures it, where no gutter is narrow; or of their type, told
 * or only estimated from its characters, which may reach into a gutter.
 */
export type Widths = 'ofInk' | 'ofType';

/** The pieces of a page, ready to be searched. */
interface Page<P extends Piece> {
  readonly rows: SortedPlaces<P>;
  readonly edges: ColumnEdges;
  /** The place of each in the page's own order. */
  readonly order: ReadonlyMap<P, number>;
  readonly common: number;
  readonly widths: Widths;
}

/**
 * Joins pieces of one printed line that a gap parts, wherever they stand in the page's order. Two columns side by side
 * stay apart: lines start at the second one's edge all the way down. `join` makes one of several, in their direction.
 */
export function joinFragments<P extends Piece>(
  fragments: readonly P[],
  join: (pieces: Pieces<P>) => P,
  widths: Widths,
): readonly P[] {
  const page: Page<P> = {
    rows: new SortedPlaces(fragments, (fragment) => along(fragment).middle),
    edges: new ColumnEdges(fragments, COLUMN_LINES, isAlike),
    order: new Map(fragments.map((fragment, i) => [fragment, i])),
    common: commonSize(fragments),
    widths,
  };
  const next = new Map<P, P>();
  const taken = new Set<P>();
  for (const fragment of fragments) {
    const follower = followerOf(fragment, page, taken);
    if (!follower) continue;
    next.set(fragment, follower);
    taken.add(follower);
  }
  return fragments.flatMap((fragment) => (taken.has(fragment) ? [] : [join(chainFrom(fragment, next))]));
}

function chainFrom<P>(first: P, next: ReadonlyMap<P, P>): Pieces<P> {
  const chain: [P, ...P[]] = [first];
  for (let at = next.get(first); at; at = next.get(at)) chain.push(at);
  return chain;
}

/** The nearest piece that goes on in the line's direction, if any does. */
function followerOf<P extends Piece>(fragment: P, page: Page<P>, taken: ReadonlySet<P>): P | undefined {
  const { middle } = along(fragment);
  const reach = 0.3 * fragment.size;
  let best: P | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const other of page.rows.between(middle - reach, middle + reach)) {
    if (other === fragment || taken.has(other) || !isAlike(fragment, other)) continue;
    const gap = along(other).start - along(fragment).end;
    if (gap < -reach || gap >= least || !goesOn(fragment, other, gap, page)) continue;
    best = other;
    least = gap;
  }
  return best;
}

function goesOn<P extends Piece>(line: P, other: P, gap: number, page: Page<P>): boolean {
  const isNext = page.order.get(other) === (page.order.get(line) ?? 0) + 1;
  const isLarge = line.size >= LARGE * page.common;
  if (gap > (isLarge && !isNext ? apartInHeading(line, other) : APART * line.size)) return false;
  // A last character or two are the line's, whatever starts below them.
  const isShort = isNext && other.text.trim().length <= 2 && gap < TAIL * line.size;
  const isTail = isShort && page.edges.endNear(along(line).end, line) === undefined;
  if (isTail || (gap < GUTTER * line.size && (page.widths === 'ofInk' || !page.edges.partsColumns(line, other))))
    return true;
  const { start } = along(other);
  return !page.edges.startsBetween(start - Math.min(gap, INK * line.size), start, other);
}

/** Pieces of a letter-spaced heading stand as far apart as its characters do. */
function apartInHeading(a: Piece, b: Piece): number {
  const spacing = Math.max(spacingOf(a), spacingOf(b));
  return Math.max(APART_IN_HEADING * a.size, 1.35 * spacing + 0.3 * a.size);
}

/** The white between the characters of a letter-spaced line. */
function spacingOf(piece: Piece): number {
  const characters = piece.text.replace(/\s+/gu, '');
  const { start, end } = along(piece);
  return characters.length < 2
    ? 0
    : Math.max(0, end - start - emWidth(characters) * piece.size) / (characters.length - 1);
}

/** The size of the page's middle piece. */
function commonSize(pieces: readonly Piece[]): number {
  const sizes = pieces.map((piece) => piece.size).toSorted((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 1;
}
