import type { Piece } from './block.ts';

/** The text of one leaf as it is being read: drops the white space that a page does not show at the ends of its lines. */
export class TextFlow {
  readonly pieces: Piece[] = [];
  length = 0;
  linked = 0;
  /** The last character is a space that vanishes at a line end, or beside another such space. */
  private loose = true;

  /** Adds text as it stands. */
  keep(piece: Piece, linked: boolean): void {
    if (!piece.text) return;
    this.pieces.push(piece);
    this.length += piece.text.length;
    if (linked) this.linked += piece.text.trim().length;
    this.loose = false;
  }

  /** Adds text whose white space was run together. */
  add(piece: Piece, linked: boolean): void {
    const { text, node, offset } = piece;
    if (text.includes('\n')) return this.breakLine(piece);
    const cut = this.loose && text.startsWith(' ') ? 1 : 0;
    if (text.length === cut) return;
    this.keep(cut ? { text: text.slice(1), offset: offset + 1, ...(node && { node }) } : piece, linked);
    this.loose = text.endsWith(' ');
  }

  breakLine(piece: Piece = { text: '\n', offset: 0 }): void {
    this.dropLooseSpace();
    this.keep(piece, false);
    this.loose = true;
  }

  /** Ends the leaf: a `br` that ends a block makes no line of its own. */
  end(): void {
    this.dropLooseSpace();
    const last = this.pieces.at(-1);
    if (last?.text === '\n' && !last.node) this.pop(last);
  }

  private dropLooseSpace(): void {
    const last = this.pieces.at(-1);
    if (!this.loose || !last?.text.endsWith(' ')) return;
    this.pop(last);
    if (last.text.length > 1) this.keep({ ...last, text: last.text.slice(0, -1) }, false);
  }

  private pop(piece: Piece): void {
    this.pieces.pop();
    this.length -= piece.text.length;
  }
}
