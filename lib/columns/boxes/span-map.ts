import type { Span } from '../../model/span.ts';
import type { TextMap } from '../../model/text-map.ts';

/** A stretch of the text in the order of reading, and where it stands in the source. */
export interface SpanPiece {
  readonly start: number;
  readonly end: number;
  readonly from: number;
}

/** The way back from the text in the order of reading to the source. White space that the order put in has none. */
export class SpanMap implements TextMap {
  private readonly pieces: readonly SpanPiece[];

  /** The pieces in the order of the new text. */
  constructor(pieces: readonly SpanPiece[]) {
    this.pieces = pieces;
  }

  /** The source spans of a stretch of the new text, in its order; none where it is white space put in. */
  spansOf(span: Span): readonly Span[] {
    const spans: Span[] = [];
    for (let i = this.pieceAt(span.start); i < this.pieces.length; i++) {
      const piece = this.pieces[i];
      if (!piece || piece.start >= span.end) break;
      const start = piece.from + Math.max(span.start, piece.start) - piece.start;
      const end = piece.from + Math.min(span.end, piece.end) - piece.start;
      if (end > start) spans.push({ start, end });
    }
    return spans;
  }

  /** The source offset of an offset of the new text; within white space put in, that of what follows. */
  offsetOf(offset: number): number {
    const piece = this.pieces[this.pieceAt(offset)];
    if (piece) return piece.from + Math.max(0, offset - piece.start);
    const last = this.pieces.at(-1);
    return last ? last.from + last.end - last.start : offset;
  }

  /** Where a character of the source stands in the new text; −1 where it was white space left out. */
  placeOf(from: number): number {
    const piece = this.pieces.find((each) => each.from <= from && from < each.from + each.end - each.start);
    return piece ? piece.start + from - piece.from : -1;
  }

  /** The stretches of the new text that come from a stretch of the source. */
  placesOf(span: Span): readonly Span[] {
    return this.pieces.flatMap((piece) => {
      const start = Math.max(span.start - piece.from, 0) + piece.start;
      const end = Math.min(span.end - piece.from + piece.start, piece.end);
      return start < end ? [{ start, end }] : [];
    });
  }

  /** The index of the first piece that ends behind an offset. */
  private pieceAt(offset: number): number {
    let [low, high] = [0, this.pieces.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.pieces[middle]?.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
