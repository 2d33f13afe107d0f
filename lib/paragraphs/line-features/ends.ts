import { END_CLASSES } from '../../hanzi/end-class.ts';
import { START_CLASSES } from '../../hanzi/start-class.ts';
import { type LineFacts, STOP_CLOSED_END, STOP_END } from '../line-facts.ts';
import { fact, only, yesNo } from './fact.ts';

const ENDS = END_CLASSES.length;
const STARTS = START_CLASSES.length;
const COLON_END = END_CLASSES.indexOf('colon');

/** stop, other closing end, mark that runs on, no mark */
const coarseClass = (end: number): number =>
  end === STOP_END || end === STOP_CLOSED_END ? 0 : end <= COLON_END ? 1 : end <= 7 ? 2 : 3;
export const coarseEnd = (f: LineFacts | undefined): number => (f ? coarseClass(f.end) : 4);

export const END = fact(ENDS, (c) => c.here.end);
export const COARSE_END = fact(5, (c) => coarseEnd(c.here));
export const START = fact(STARTS, (c) => c.here.start);
export const IS_QUOTE = fact(2, (c) => yesNo(c.here.start === 0));
export const IS_BRACKET = fact(2, (c) => yesNo(c.here.start === 1));
export const IS_ITEM = fact(1, (c) => only(c.here.start === 3));

export const BEFORE_END = fact(ENDS + 1, (c) => (c.before ? c.before.end : ENDS));
export const BEFORE_COARSE_END = fact(5, (c) => coarseEnd(c.before));
export const BEFORE_CLOSED = fact(2, (c) => yesNo(coarseEnd(c.before) <= 1));
export const AFTER_COLON = fact(1, (c) => only(c.before?.end === COLON_END));
export const AFTER_END = fact(ENDS, (c) => (c.after ? c.after.end : -1));
export const AFTER_START = fact(STARTS, (c) => (c.after ? c.after.start : -1));

/** Commas and stops inside the line. */
export const MARKS = fact(3, (c) => c.here.marks);
export const HAS_MARKS = fact(2, (c) => yesNo(c.here.marks > 0));
export const STOPS_INSIDE = fact(2, (c) => yesNo(c.here.stopsInside));
export const NO_HAN = fact(1, (c) => only(!c.here.hasHan));

/** What the stretch between two blank lines ends with, and what stands before it. */
const blockEnd = (end: number): number => (end < 0 ? 4 : coarseClass(end));
export const BLOCK_END = fact(5, (c) => blockEnd(c.block.end));
export const BLOCK_END_BEFORE = fact(5, (c) => blockEnd(c.block.endBefore));
