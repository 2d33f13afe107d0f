import type { LineRole } from './typeset-page.ts';

/** A line as it is printed, with what it is. */
export interface PrintedLine {
  readonly text: string;
  readonly role: LineRole;
  readonly article: number | null;
  readonly part: number;
  readonly first: boolean;
}

/** One text line of the page: nothing for a blank one, several printed lines where columns stand side by side. */
export type Row = readonly Cell[];

export interface Cell {
  readonly line: PrintedLine;
  /** White space printed before it. */
  readonly before: string;
}

export const blankRow: Row = [];

export const rowOf = (line: PrintedLine): Row => [{ line, before: '' }];
