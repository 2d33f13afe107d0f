import { END_CLASSES, endClassOf } from '../hanzi/end-class.ts';
import type { SetLine } from '../model/set-line.ts';

/** In columns more of the long lines than this fill the measure; where each line is a paragraph their widths lie scattered. */
const FULL_IN_COLUMNS = 0.35;
/** Where each line is a paragraph more of them than this end with a mark that may end one. */
const ENDED = 0.85;
/** Lines longer than this, in em, are longer than most columns are wide: what counts here. */
const LONG = 30;
/** A line end within this many em of the measure fills it. */
const PLAY = 1.1;

/** The last of the marks that may end a paragraph: 、 does in papers before 1949. */
const LAST = END_CLASSES.indexOf('enumeration');
const isEnded = (text: string): boolean => END_CLASSES.indexOf(endClassOf(text)) <= LAST;

/** Some papers before 1949 print no mark at all: there none can end a paragraph. */
const MARK = /[，。、；：！？]/u;

/**
 * Whether a text is clean already, a paragraph a line: long lines that end as paragraphs do, and no measure that they
 * gather at. Nothing is joined then.
 */
export const isAParagraphALine = (lines: readonly SetLine[]): boolean => {
  const long = lines.filter(({ line }) => line.width > LONG);
  if (long.length < 2 || long.length < 0.2 * lines.length) return false;
  const full = long.filter(({ deficit, measure }) => measure > 0 && Math.abs(deficit) <= PLAY).length;
  const ended = long.filter(({ line }) => isEnded(line.text)).length;
  const isUnmarked = long.every(({ line }) => !MARK.test(line.text));
  return full < FULL_IN_COLUMNS * long.length && (isUnmarked || ended >= ENDED * long.length);
};
