import { fact, yesNo } from './fact.ts';

export const BLANK_BEFORE = fact(3, (c) => Math.min(2, c.here.set.line.blanksBefore));
export const HAS_BLANK = fact(2, (c) => yesNo(c.here.set.line.blanksBefore > 0));
export const BLANK_AFTER = fact(3, (c) => (c.after ? Math.min(2, c.after.set.line.blanksBefore) : 2));
export const HAS_BLANK_AFTER = fact(2, (c) => yesNo(!c.after || c.after.set.line.blanksBefore > 0));

/** The stretch of lines between two blank lines. */
export const BLOCK_SIZE = fact(5, (c) => c.block.size);
export const BLOCK_PLACE = fact(4, (c) => c.block.place);
export const BLOCK_MARKED = fact(2, (c) => yesNo(c.block.marked));
export const BLOCK_SHAPE = fact(3, (c) => c.block.shape);
