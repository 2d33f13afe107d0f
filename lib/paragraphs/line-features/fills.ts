import { DEFICIT_BINS, type LineFacts } from '../line-facts.ts';
import { fact, only, type WriteFacts, yesNo } from './fact.ts';

/** wide, full, nearly, short */
const coarse = (f: LineFacts | undefined): number => (!f ? 4 : f.fill <= 1 ? 0 : f.fill <= 5 ? 1 : f.fill <= 8 ? 2 : 3);

export const FILL = fact(DEFICIT_BINS);
export const COARSE = fact(4);
/** The same with room for a fifth value, which no line has: its weights are laid out so. */
export const COARSE_OF_FIVE = fact(5);
export const IS_WIDE = fact(2);
export const INSET = fact(4);

export const BEFORE_FILL = fact(DEFICIT_BINS);
export const BEFORE_COARSE = fact(5);
export const HAS_BEFORE = fact(1);
export const AFTER_FILL = fact(DEFICIT_BINS);
export const AFTER_COARSE = fact(4);

export const SPACED = fact(2);
export const IS_SPACED = fact(1);
export const BEFORE_SPACED = fact(2);
export const AFTER_SPACED = fact(2);

const measureChange = (a: LineFacts, b: LineFacts | undefined): number =>
  !b ? 2 : Math.abs(a.set.measure - b.set.measure) > 0.9 ? 1 : 0;
export const MEASURE_BEFORE = fact(3);
export const MEASURE_AFTER = fact(3);
export const IN_NEW_COLUMN = fact(1);

export const writeFills: WriteFacts = (c, known) => {
  known[FILL.at] = c.here.fill;
  known[COARSE.at] = coarse(c.here);
  known[COARSE_OF_FIVE.at] = coarse(c.here);
  known[IS_WIDE.at] = yesNo(c.here.fill <= 1);
  known[INSET.at] = c.here.inset;
  known[BEFORE_FILL.at] = c.before ? c.before.fill : -1;
  known[BEFORE_COARSE.at] = coarse(c.before);
  known[HAS_BEFORE.at] = only(c.before !== undefined);
  known[AFTER_FILL.at] = c.after ? c.after.fill : -1;
  known[AFTER_COARSE.at] = c.after ? coarse(c.after) : -1;
  known[SPACED.at] = yesNo(c.here.set.line.letterSpaced);
  known[IS_SPACED.at] = only(c.here.set.line.letterSpaced);
  known[BEFORE_SPACED.at] = yesNo(c.before?.set.line.letterSpaced);
  known[AFTER_SPACED.at] = yesNo(c.after?.set.line.letterSpaced);
  known[MEASURE_BEFORE.at] = measureChange(c.here, c.before);
  known[MEASURE_AFTER.at] = measureChange(c.here, c.after);
  known[IN_NEW_COLUMN.at] = only(c.before && c.before.set.column !== c.here.set.column);
};
