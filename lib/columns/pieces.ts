import { isSpace, widthOf } from '../hanzi/char-class.ts';
import type { Line } from '../model/line.ts';

/** A gap narrower than this, in em, parts words or letter-spaced characters, not columns. */
export const NARROWEST_GAP = 1;
/** The same in a line that is letter-spaced. */
const NARROWEST_GAP_SPACED = 2;

/** A stretch of a line without such a gap: offsets in the line's text, and where it stands on the line, in em. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly end: number;
}

/** The pieces of a line: one where nothing parts it. */
export const piecesOf = ({ text, inset, width, extent, letterSpaced }: Line): Piece[] => {
  const narrowest = letterSpaced ? NARROWEST_GAP_SPACED : NARROWEST_GAP;
  if (extent - width < narrowest) return [{ from: 0, to: text.length, at: inset, end: inset + extent }];
  const pieces: Piece[] = [];
  let piece: Piece = { from: 0, to: 0, at: inset, end: inset };
  for (let i = 0, x = inset; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const [at, end] = [x, (x += widthOf(code))];
    if (isSpace(code)) continue;
    const isNext = at - piece.end >= narrowest;
    if (isNext) pieces.push(piece);
    piece = isNext ? { from: i, to: i + 1, at, end } : { ...piece, to: i + 1, end };
  }
  return [...pieces, piece];
};
