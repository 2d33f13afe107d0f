/** Text as the page shows it, and where it was found; text of our own (a line end, a gap between cells) has no node. */
export interface Piece {
  readonly text: string;
  readonly node?: Text | Element;
  readonly offset: number;
}

/**
 * A stretch of a page that starts and ends a line: a leaf has pieces, others have children. Line ends inside a leaf stand
 * in its pieces as `\n`. Blocks round a single block are left out, so that depth means parting.
 */
export interface Block {
  readonly element: Element;
  readonly pieces: readonly Piece[];
  readonly children: readonly Block[];
  /** Characters in it and below. */
  readonly length: number;
  /** Characters of these that stand in links. */
  readonly linked: number;
  /** Its children are cells that stand side by side. */
  readonly row: boolean;
}

export const isLeaf = (block: Block): boolean => block.children.length === 0;

/** A leaf of one line, or of none. */
export const isSingleLine = (block: Block): boolean =>
  isLeaf(block) && !block.pieces.some((piece) => piece.text.includes('\n'));

export const isBlank = (block: Block): boolean =>
  isLeaf(block) && block.pieces.every((piece) => piece.text.trim() === '');

/** A block with these children alone. */
export const withChildren = (block: Block, children: readonly Block[]): Block => ({
  element: block.element,
  pieces: [],
  children,
  length: children.reduce((sum, child) => sum + child.length, 0),
  linked: children.reduce((sum, child) => sum + child.linked, 0),
  row: false,
});
