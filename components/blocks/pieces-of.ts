/** A stretch of a text, and where it begins. */
interface Piece {
  readonly from: number;
  readonly text: string;
}

const CLAUSES = /[^。！？；：，…!?;,]*(?:[。！？；：，…!?;,]+[”’」』）》)]*|$)/gu;
/** Old print has 、 as its only mark; elsewhere it parts the items of a list, and no paragraph begins there. */
const ITEMS = /[^、]*(?:、+[”’」』）》)]*|$)/gu;

/** A text in pieces that end with a mark, closing marks after it included. */
export function piecesOf(text: string): readonly Piece[] {
  const clauses = piecesBy(CLAUSES, text);
  return clauses.length > 1 ? clauses : piecesBy(ITEMS, text);
}

const piecesBy = (pattern: RegExp, text: string): readonly Piece[] =>
  [...text.matchAll(pattern)].filter(([piece]) => piece !== '').map((match) => ({ from: match.index, text: match[0] }));
