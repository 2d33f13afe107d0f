import type { Box } from '../model/box.ts';
import { boxAround } from './box-around.ts';
import type { Piece } from './piece.ts';

/** A stretch of text that a page sets in one go: less than a line, or the whole of it. */
export interface Run {
  readonly text: string;
  readonly box: Box;
  /** Height of a character in the box's units. */
  readonly size: number;
  /** Set vertically, where the page tells it. */
  readonly vertical?: boolean;
  /** White space stood before it. */
  readonly spaced?: boolean;
  /** What shows it on the page. */
  readonly node?: Element;
}

/** Runs of one printed line, in reading direction. */
export interface RunLine extends Piece {
  readonly runs: readonly Run[];
}

/** A line of these runs, all of one direction. */
export function lineOfRuns(runs: readonly Run[], vertical: boolean): RunLine | undefined {
  const box = boxAround(runs.map((run) => run.box));
  const sizes = runs.map((run) => run.size).toSorted((a, b) => a - b);
  const size = sizes[Math.floor(sizes.length / 2)];
  if (!box || size === undefined) return undefined;
  return { runs, box, size, vertical, text: runs.map((run) => run.text).join('') };
}
