import { fact, type WriteFacts, yesNo } from './fact.ts';

export const BLANK_BEFORE = fact(3);
export const HAS_BLANK = fact(2);
export const BLANK_AFTER = fact(3);
export const HAS_BLANK_AFTER = fact(2);

/** The stretch of lines between two blank lines. */
export const BLOCK_SIZE = fact(5);
export const BLOCK_PLACE = fact(4);
export const BLOCK_MARKED = fact(2);
export const BLOCK_SHAPE = fact(3);

export const writeBlanks: WriteFacts = (c, known) => {
  known[BLANK_BEFORE.at] = Math.min(2, c.here.set.line.blanksBefore);
  known[HAS_BLANK.at] = yesNo(c.here.set.line.blanksBefore > 0);
  known[BLANK_AFTER.at] = c.after ? Math.min(2, c.after.set.line.blanksBefore) : 2;
  known[HAS_BLANK_AFTER.at] = yesNo(!c.after || c.after.set.line.blanksBefore > 0);
  known[BLOCK_SIZE.at] = c.block.size;
  known[BLOCK_PLACE.at] = c.block.place;
  known[BLOCK_MARKED.at] = yesNo(c.block.marked);
  known[BLOCK_SHAPE.at] = c.block.shape;
};
