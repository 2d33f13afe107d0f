import { DEFICIT_BINS, type LineFacts } from '../line-facts.ts';
import { fact, type WriteFacts, yesNo } from './fact.ts';

const FILL = fact('fill', DEFICIT_BINS);
const INSET = fact('inset', 4);
const BEFORE_FILL = fact('fill before', DEFICIT_BINS);
const AFTER_FILL = fact('fill after', DEFICIT_BINS);
const SPACED = fact('letter-spaced', 2);

const measureChange = (a: LineFacts, b: LineFacts | undefined): number =>
  !b ? 2 : Math.abs(a.set.measure - b.set.measure) > 0.9 ? 1 : 0;
const MEASURE_BEFORE = fact('measure before', 3);
const MEASURE_AFTER = fact('measure after', 3);
const IN_NEW_COLUMN = fact('new column', 2);

export const writeFills: WriteFacts = (c, known) => {
  known[FILL.at] = c.here.fill;
  known[INSET.at] = c.here.inset;
  known[BEFORE_FILL.at] = c.before ? c.before.fill : -1;
  known[AFTER_FILL.at] = c.after ? c.after.fill : -1;
  known[SPACED.at] = yesNo(c.here.set.line.letterSpaced);
  known[MEASURE_BEFORE.at] = measureChange(c.here, c.before);
  known[MEASURE_AFTER.at] = measureChange(c.here, c.after);
  known[IN_NEW_COLUMN.at] = yesNo(c.before && c.before.set.column !== c.here.set.column);
};
