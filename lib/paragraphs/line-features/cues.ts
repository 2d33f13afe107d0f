import type { LineContext } from '../line-context.ts';
import type { LineFacts } from '../line-facts.ts';
import { coarseEnd } from './ends.ts';
import { fact, only, yesNo } from './fact.ts';

const isCaption = (f: LineFacts | undefined): boolean => f !== undefined && (f.caption || f.credit);

export const DATELINE = fact(2, (c) => yesNo(c.here.dateline));
export const IS_DATELINE = fact(1, (c) => only(c.here.dateline));
export const AFTER_DATELINE = fact(2, (c) => yesNo(c.after?.dateline));
export const IS_AFTER_DATELINE = fact(1, (c) => only(c.after?.dateline));
export const IS_BEYOND_DATELINE = fact(1, (c) => only(c.beyond?.dateline));
export const IS_BEFORE_DATELINE = fact(1, (c) => only(c.before?.dateline));
export const IS_BEFORE_DATELINE_ONLY = fact(1, (c) => only(c.before?.datelineOnly));

export const BYLINE = fact(2, (c) => yesNo(c.here.byline));
export const BEFORE_BYLINE = fact(2, (c) => yesNo(c.before?.byline));
export const IS_AFTER_BYLINE = fact(1, (c) => only(c.after?.byline));

export const CAPTION = fact(2, (c) => yesNo(c.here.caption));
export const CREDIT = fact(2, (c) => yesNo(c.here.credit));
export const IS_CAPTION = fact(1, (c) => only(isCaption(c.here)));
export const BEFORE_CAPTION = fact(2, (c) => yesNo(c.before?.caption));
export const BEFORE_CREDIT = fact(2, (c) => yesNo(c.before?.credit));
export const IS_BEFORE_CAPTION = fact(1, (c) => only(isCaption(c.before)));
export const IS_AFTER_CAPTION = fact(1, (c) => only(isCaption(c.after)));
export const IS_AFTER_CREDIT = fact(1, (c) => only(c.after?.credit));

export const IS_BRACKET_ONLY = fact(1, (c) => only(c.here.bracketOnly));
export const IS_BEFORE_BRACKET_ONLY = fact(1, (c) => only(c.before?.bracketOnly));
export const IS_AFTER_BRACKET_ONLY = fact(1, (c) => only(c.after?.bracketOnly));

export const IS_FURNITURE = fact(1, (c) => only(c.here.furniture));
export const IS_BEFORE_FURNITURE = fact(1, (c) => only(c.before?.furniture));
export const IS_BEFORE_SIGN_OFF = fact(1, (c) => only(c.before?.signOff));
export const JUMP = fact(2, (c) => yesNo(c.here.jump));

/** The line ends with no mark, and another stands below it. */
export const IS_UNENDED = fact(1, (c) => only(c.after !== undefined && coarseEnd(c.here) === 3));

/** What stands below: a dateline, a caption, a line that may be a paragraph's first, another. */
const below = ({ after }: LineContext): number => {
  if (!after) return -1;
  if (after.dateline) return 0;
  if (isCaption(after)) return 1;
  return after.inset > 0 || (after.fill >= 6 && after.fill <= 8) ? 2 : 3;
};
export const BELOW = fact(4, below);
