import { along, type Piece } from './piece.ts';
import { SortedPlaces } from './sorted-places.ts';

/** At one place: within so many em. Lines end less evenly than they start. */
const NEAR_START = 0.3;
const NEAR_END = 0.9;

/** A column is at least so many em wide. */
const NARROWEST = 5;
/** Pieces this near, in em, touch. */
const TOUCHING = 0.05;

/** Whether a line tells of the columns that another one may run across. */
export type Tells = (piece: Piece, line: Piece) => boolean;

/** Where the columns of a page start and end, as its lines tell it. */
export class ColumnEdges {
  private readonly starts: SortedPlaces<Piece>;
  private readonly ends: SortedPlaces<Piece>;
  private readonly tells: Tells;
  private readonly least: number;

  /** Where at least so many lines start, or end, at one place, a column does. */
  constructor(pieces: readonly Piece[], least: number, tells: Tells) {
    this.starts = new SortedPlaces(pieces, (piece) => along(piece).start);
    this.ends = new SortedPlaces(pieces, (piece) => along(piece).end);
    this.tells = tells;
    this.least = least;
  }

  /** Whether a column starts between two places: so many lines, this one not counted, start as one there. */
  startsBetween(from: number, to: number, line: Piece): boolean {
    const reach = NEAR_START * line.size;
    const starts = this.starts
      .between(from - reach, to + reach)
      .filter((piece) => piece !== line && this.tells(piece, line))
      .map((piece) => along(piece).start);
    return starts.some((start, i) => (starts[i + this.least - 1] ?? Infinity) - start < 2 * reach);
  }

  /** Whether a piece is as long as a column, and the next starts, not touching it, where a column does. */
  partsColumns(line: Piece, next: Piece): boolean {
    const { start, end } = along(line);
    const { start: at } = along(next);
    const isWhole = end - start > NARROWEST * line.size && Math.abs(at - end) > TOUCHING * line.size;
    return isWhole && this.startsBetween(at, at, next);
  }

  /** Where the column ends that ends at about this place, if one does. */
  endNear(place: number, line: Piece): number | undefined {
    const near = this.ends
      .between(place - NEAR_END * line.size, place + NEAR_END * line.size)
      .filter((piece) => piece !== line && this.tells(piece, line));
    return near.length < this.least ? undefined : along(near[near.length >> 1]!).end;
  }
}
