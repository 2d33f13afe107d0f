import { fact, type WriteFacts, yesNo } from './fact.ts';

const BEFORE = fact('blanks before', 3);
const AFTER = fact('blanks after', 3);

/** The stretch of lines between two blank lines. */
const SIZE = fact('stretch: size', 5);
const PLACE = fact('stretch: place', 4);
const MARKED = fact('stretch: marked', 2);
const SHAPE = fact('stretch: shape', 3);

export const writeBlanks: WriteFacts = (c, known) => {
  known[BEFORE.at] = Math.min(2, c.here.set.line.blanksBefore);
  known[AFTER.at] = c.after ? Math.min(2, c.after.set.line.blanksBefore) : 2;
  known[SIZE.at] = c.block.size;
  known[PLACE.at] = c.block.place;
  known[MARKED.at] = yesNo(c.block.marked);
  known[SHAPE.at] = c.block.shape;
};
