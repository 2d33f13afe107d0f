import { END_CLASSES } from '../../hanzi/end-class.ts';
import { START_CLASSES } from '../../hanzi/start-class.ts';
import { type LineFacts, STOP_CLOSED_END, STOP_END } from '../line-facts.ts';
import { fact, only, type WriteFacts, yesNo } from './fact.ts';

const ENDS = END_CLASSES.length;
const STARTS = START_CLASSES.length;
const COLON_END = END_CLASSES.indexOf('colon');

/** stop, other closing end, mark that runs on, no mark */
const coarseClass = (end: number): number =>
  end === STOP_END || end === STOP_CLOSED_END ? 0 : end <= COLON_END ? 1 : end <= 7 ? 2 : 3;
export const coarseEnd = (f: LineFacts | undefined): number => (f ? coarseClass(f.end) : 4);

export const END = fact(ENDS);
export const COARSE_END = fact(5);
export const START = fact(STARTS);
export const IS_QUOTE = fact(2);
export const IS_BRACKET = fact(2);
export const IS_ITEM = fact(1);

export const BEFORE_END = fact(ENDS + 1);
export const BEFORE_COARSE_END = fact(5);
export const BEFORE_CLOSED = fact(2);
export const AFTER_COLON = fact(1);
export const AFTER_END = fact(ENDS);
export const AFTER_START = fact(STARTS);

/** Commas and stops inside the line. */
export const MARKS = fact(3);
export const HAS_MARKS = fact(2);
export const STOPS_INSIDE = fact(2);
export const NO_HAN = fact(1);

/** What the stretch between two blank lines ends with, and what stands before it. */
const blockEnd = (end: number): number => (end < 0 ? 4 : coarseClass(end));
export const BLOCK_END = fact(5);
export const BLOCK_END_BEFORE = fact(5);

export const writeEnds: WriteFacts = (c, known) => {
  known[END.at] = c.here.end;
  known[COARSE_END.at] = coarseEnd(c.here);
  known[START.at] = c.here.start;
  known[IS_QUOTE.at] = yesNo(c.here.start === 0);
  known[IS_BRACKET.at] = yesNo(c.here.start === 1);
  known[IS_ITEM.at] = only(c.here.start === 3);
  known[BEFORE_END.at] = c.before ? c.before.end : ENDS;
  known[BEFORE_COARSE_END.at] = coarseEnd(c.before);
  known[BEFORE_CLOSED.at] = yesNo(coarseEnd(c.before) <= 1);
  known[AFTER_COLON.at] = only(c.before?.end === COLON_END);
  known[AFTER_END.at] = c.after ? c.after.end : -1;
  known[AFTER_START.at] = c.after ? c.after.start : -1;
  known[MARKS.at] = c.here.marks;
  known[HAS_MARKS.at] = yesNo(c.here.marks > 0);
  known[STOPS_INSIDE.at] = yesNo(c.here.stopsInside);
  known[NO_HAN.at] = only(!c.here.hasHan);
  known[BLOCK_END.at] = blockEnd(c.block.end);
  known[BLOCK_END_BEFORE.at] = blockEnd(c.block.endBefore);
};
