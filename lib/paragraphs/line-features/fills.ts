import { DEFICIT_BINS, type LineFacts } from '../line-facts.ts';
import { fact, only, yesNo } from './fact.ts';

/** wide, full, nearly, short */
const coarse = (f: LineFacts | undefined): number => (!f ? 4 : f.fill <= 1 ? 0 : f.fill <= 5 ? 1 : f.fill <= 8 ? 2 : 3);

export const FILL = fact(DEFICIT_BINS, (c) => c.here.fill);
export const COARSE = fact(4, (c) => coarse(c.here));
/** The same with room for a fifth value, which no line has: its weights are laid out so. */
export const COARSE_OF_FIVE = fact(5, (c) => coarse(c.here));
export const IS_WIDE = fact(2, (c) => yesNo(c.here.fill <= 1));
export const INSET = fact(4, (c) => c.here.inset);

export const BEFORE_FILL = fact(DEFICIT_BINS, (c) => (c.before ? c.before.fill : -1));
export const BEFORE_COARSE = fact(5, (c) => coarse(c.before));
export const HAS_BEFORE = fact(1, (c) => only(c.before !== undefined));
export const AFTER_FILL = fact(DEFICIT_BINS, (c) => (c.after ? c.after.fill : -1));
export const AFTER_COARSE = fact(4, (c) => (c.after ? coarse(c.after) : -1));

export const SPACED = fact(2, (c) => yesNo(c.here.set.line.letterSpaced));
export const IS_SPACED = fact(1, (c) => only(c.here.set.line.letterSpaced));
export const BEFORE_SPACED = fact(2, (c) => yesNo(c.before?.set.line.letterSpaced));
export const AFTER_SPACED = fact(2, (c) => yesNo(c.after?.set.line.letterSpaced));

const measureChange = (a: LineFacts, b: LineFacts | undefined): number =>
  !b ? 2 : Math.abs(a.set.measure - b.set.measure) > 0.9 ? 1 : 0;
export const MEASURE_BEFORE = fact(3, (c) => measureChange(c.here, c.before));
export const MEASURE_AFTER = fact(3, (c) => measureChange(c.here, c.after));
export const IN_NEW_COLUMN = fact(1, (c) => only(c.before && c.before.set.column !== c.here.set.column));
