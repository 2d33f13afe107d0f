import { END_CLASSES } from '../hanzi/end-class.ts';
import type { LineContext } from './line-context.ts';

/** How two lines meet: with a blank line or not, after which end, after a full line or a short one. */
export const SEAMS = 2 * 4 * 2;

const STOPS = END_CLASSES.indexOf('stopClosed');
const CLOSINGS = END_CLASSES.indexOf('colon');
const RUNNING_ON = END_CLASSES.indexOf('comma');

/** A line that lacks more than this of the measure, in em, is short. */
const SHORT = 1.3;

/** 0 after a stop, 1 after another mark that may end a paragraph, 2 after one that runs on, 3 after none. */
const endOf = (end: number): number => (end <= STOPS ? 0 : end <= CLOSINGS ? 1 : end <= RUNNING_ON ? 2 : 3);

/**
 * The table of transitions between a line and the one before it: a body line that no stop ends is not followed by a new
 * paragraph, a heading's is.
 */
export const seamOf = ({ here, before }: LineContext): number => {
  if (!before) return 0;
  const blank = here.set.line.blanksBefore > 0 ? 1 : 0;
  const short = before.set.deficit > SHORT ? 1 : 0;
  return (blank * 4 + endOf(before.end)) * 2 + short;
};
