/** What a line is by its size and place alone; `margin` is the head and the foot of the page. */
export type PlacementKind = 'head' | 'body' | 'aside' | 'margin';

/**
 * What boxes tell of a line, lengths in em of its page's common size. It is evidence beside the text's own; a line whose
 * place is not known has none.
 */
export interface Placement {
  readonly kind: PlacementKind;
  /** The part of the page it stands in, by number over the whole source: most likely one article. */
  readonly region: number;
  /** The column of its region, from 0; −1 for what spans columns. */
  readonly column: number;
  /** The block of its page: lines of one size one under another. */
  readonly block: number;
  /** How far in from its column's edge it starts. */
  readonly indent: number;
  /** How far before its column's other edge it ends. */
  readonly shortfall: number;
  /** The measure of its column. */
  readonly measure: number;
  /** Height of its characters; 1 is that of the page's body. */
  readonly size: number;
  /** Whether no line of its block stands before it. */
  readonly isFirstOfBlock: boolean;
  /** White between it and the line before it in its block; 0 for a block's first. */
  readonly gap: number;
  /** Whether sizes are told by a file and not measured off a scan. */
  readonly exact: boolean;
}
