import { END_CLASSES } from '../../hanzi/end-class.ts';
import { START_CLASSES } from '../../hanzi/start-class.ts';
import { fact, type WriteFacts, yesNo } from './fact.ts';

const ENDS = END_CLASSES.length;
const STARTS = START_CLASSES.length;

const END = fact('end', ENDS);
const START = fact('start', STARTS);
const BEFORE_END = fact('end before', ENDS);
const AFTER_START = fact('start after', STARTS);

/** What leans on the line above, or below: of this line, the one before, the one after. */
const LEANS_BACK = fact('leans back', 2);
const LEANS_ON = fact('leans on', 2);
const BEFORE_LEANS_ON = fact('leans on, before', 2);
const AFTER_LEANS_BACK = fact('leans back, after', 2);

/** Commas and stops inside the line. */
const MARKS = fact('marks', 3);
const UNMARKED_ABOVE = fact('unmarked above', 5);
const UNMARKED_BELOW = fact('unmarked below', 5);
const STOPS_INSIDE = fact('stops inside', 2);
const NO_HAN = fact('no Han', 2);

/** What the stretch between two blank lines ends with, and what stands before it. */
const STRETCH_END = fact('stretch: end', ENDS);
const STRETCH_END_BEFORE = fact('stretch: end before', ENDS);

export const writeEnds: WriteFacts = (c, known) => {
  known[END.at] = c.here.end;
  known[START.at] = c.here.start;
  known[BEFORE_END.at] = c.before ? c.before.end : -1;
  known[AFTER_START.at] = c.after ? c.after.start : -1;
  known[LEANS_BACK.at] = yesNo(c.here.leansBack);
  known[LEANS_ON.at] = yesNo(c.here.leansOn);
  known[BEFORE_LEANS_ON.at] = yesNo(c.before?.leansOn);
  known[AFTER_LEANS_BACK.at] = yesNo(c.after?.leansBack);
  known[MARKS.at] = c.here.marks;
  known[UNMARKED_ABOVE.at] = c.unmarkedAbove;
  known[UNMARKED_BELOW.at] = c.unmarkedBelow;
  known[STOPS_INSIDE.at] = yesNo(c.here.stopsInside);
  known[NO_HAN.at] = yesNo(!c.here.hasHan);
  known[STRETCH_END.at] = c.block.end;
  known[STRETCH_END_BEFORE.at] = c.block.endBefore;
};
