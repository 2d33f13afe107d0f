import type { LineContext } from '../line-context.ts';
import type { LineFacts } from '../line-facts.ts';
import { coarseEnd } from './ends.ts';
import { fact, only, type WriteFacts, yesNo } from './fact.ts';

const isCaption = (f: LineFacts | undefined): boolean => f !== undefined && (f.caption || f.credit);

export const DATELINE = fact(2);
export const IS_DATELINE = fact(1);
export const AFTER_DATELINE = fact(2);
export const IS_AFTER_DATELINE = fact(1);
export const IS_BEYOND_DATELINE = fact(1);
export const IS_BEFORE_DATELINE = fact(1);
export const IS_BEFORE_DATELINE_ONLY = fact(1);

export const BYLINE = fact(2);
export const BEFORE_BYLINE = fact(2);
export const IS_AFTER_BYLINE = fact(1);

export const CAPTION = fact(2);
export const CREDIT = fact(2);
export const IS_CAPTION = fact(1);
export const BEFORE_CAPTION = fact(2);
export const BEFORE_CREDIT = fact(2);
export const IS_BEFORE_CAPTION = fact(1);
export const IS_AFTER_CAPTION = fact(1);
export const IS_AFTER_CREDIT = fact(1);

export const IS_BRACKET_ONLY = fact(1);
export const IS_BEFORE_BRACKET_ONLY = fact(1);
export const IS_AFTER_BRACKET_ONLY = fact(1);

export const IS_FURNITURE = fact(1);
export const IS_BEFORE_FURNITURE = fact(1);
export const IS_BEFORE_SIGN_OFF = fact(1);
export const JUMP = fact(2);

/** The line ends with no mark, and another stands below it. */
export const IS_UNENDED = fact(1);

/** What stands below: a dateline, a caption, a line that may be a paragraph's first, another. */
const below = ({ after }: LineContext): number => {
  if (!after) return -1;
  if (after.dateline) return 0;
  if (isCaption(after)) return 1;
  return after.inset > 0 || (after.fill >= 6 && after.fill <= 8) ? 2 : 3;
};
export const BELOW = fact(4);

export const writeCues: WriteFacts = (c, known) => {
  known[DATELINE.at] = yesNo(c.here.dateline);
  known[IS_DATELINE.at] = only(c.here.dateline);
  known[AFTER_DATELINE.at] = yesNo(c.after?.dateline);
  known[IS_AFTER_DATELINE.at] = only(c.after?.dateline);
  known[IS_BEYOND_DATELINE.at] = only(c.beyond?.dateline);
  known[IS_BEFORE_DATELINE.at] = only(c.before?.dateline);
  known[IS_BEFORE_DATELINE_ONLY.at] = only(c.before?.datelineOnly);
  known[BYLINE.at] = yesNo(c.here.byline);
  known[BEFORE_BYLINE.at] = yesNo(c.before?.byline);
  known[IS_AFTER_BYLINE.at] = only(c.after?.byline);
  known[CAPTION.at] = yesNo(c.here.caption);
  known[CREDIT.at] = yesNo(c.here.credit);
  known[IS_CAPTION.at] = only(isCaption(c.here));
  known[BEFORE_CAPTION.at] = yesNo(c.before?.caption);
  known[BEFORE_CREDIT.at] = yesNo(c.before?.credit);
  known[IS_BEFORE_CAPTION.at] = only(isCaption(c.before));
  known[IS_AFTER_CAPTION.at] = only(isCaption(c.after));
  known[IS_AFTER_CREDIT.at] = only(c.after?.credit);
  known[IS_BRACKET_ONLY.at] = only(c.here.bracketOnly);
  known[IS_BEFORE_BRACKET_ONLY.at] = only(c.before?.bracketOnly);
  known[IS_AFTER_BRACKET_ONLY.at] = only(c.after?.bracketOnly);
  known[IS_FURNITURE.at] = only(c.here.furniture);
  known[IS_BEFORE_FURNITURE.at] = only(c.before?.furniture);
  known[IS_BEFORE_SIGN_OFF.at] = only(c.before?.signOff);
  known[JUMP.at] = yesNo(c.here.jump);
  known[IS_UNENDED.at] = only(c.after !== undefined && coarseEnd(c.here) === 3);
  known[BELOW.at] = below(c);
};
