import type { SetLine } from './set-line.ts';

/** No line of a heading is wider than this, in em. */
export const WIDEST_HEADING = 40;

export type BlockKind = 'paragraph' | 'subhead' | 'heading' | 'caption' | 'furniture';

/**
 * Lines that belong together: a paragraph or the part of one that stands in one column, a subhead, one line of a heading, a
 * caption, one line of furniture. In the order of reading.
 */
export interface Block {
  readonly kind: BlockKind;
  readonly lines: readonly SetLine[];
  /** Chance that it goes on with a paragraph begun in another block, 0 to 1. */
  readonly resumes: number;
  /** Chance that an article opens with it, 0 to 1, as far as the lines around it tell. */
  readonly opens: number;
  /** Chance that it is a line of a heading, 0 to 1. */
  readonly heading: number;
  /** Chance that its kind is another, 0 to 1. */
  readonly risk: number;
  /** For each of its lines the chance that a paragraph starts there. */
  readonly starts: readonly number[];
  /** The reader has decided of which kind it is. */
  readonly decided?: true;
}
