import type { LineContext } from '../line-context.ts';
import type { LineFacts } from '../line-facts.ts';
import { coarseEnd } from './ends.ts';
import { fact, only, yesNo } from './fact.ts';

const isCaption = (f: LineFacts | undefined): boolean => f !== undefined && (f.caption || f.credit);

export const DATELINE = yesNo((c) => c.here.dateline);
export const IS_DATELINE = only((c) => c.here.dateline);
export const AFTER_DATELINE = yesNo((c) => c.after?.dateline);
export const IS_AFTER_DATELINE = only((c) => c.after?.dateline);
export const IS_BEYOND_DATELINE = only((c) => c.beyond?.dateline);
export const IS_BEFORE_DATELINE = only((c) => c.before?.dateline);
export const IS_BEFORE_DATELINE_ONLY = only((c) => c.before?.datelineOnly);

export const BYLINE = yesNo((c) => c.here.byline);
export const BEFORE_BYLINE = yesNo((c) => c.before?.byline);
export const IS_AFTER_BYLINE = only((c) => c.after?.byline);

export const CAPTION = yesNo((c) => c.here.caption);
export const CREDIT = yesNo((c) => c.here.credit);
export const IS_CAPTION = only((c) => isCaption(c.here));
export const BEFORE_CAPTION = yesNo((c) => c.before?.caption);
export const BEFORE_CREDIT = yesNo((c) => c.before?.credit);
export const IS_BEFORE_CAPTION = only((c) => isCaption(c.before));
export const IS_AFTER_CAPTION = only((c) => isCaption(c.after));
export const IS_AFTER_CREDIT = only((c) => c.after?.credit);

export const IS_BRACKET_ONLY = only((c) => c.here.bracketOnly);
export const IS_BEFORE_BRACKET_ONLY = only((c) => c.before?.bracketOnly);
export const IS_AFTER_BRACKET_ONLY = only((c) => c.after?.bracketOnly);

export const IS_FURNITURE = only((c) => c.here.furniture);
export const IS_BEFORE_FURNITURE = only((c) => c.before?.furniture);
export const IS_BEFORE_SIGN_OFF = only((c) => c.before?.signOff);
export const JUMP = yesNo((c) => c.here.jump);

/** The line ends with no mark, and another stands below it. */
export const IS_UNENDED = only((c) => c.after !== undefined && coarseEnd(c.here) === 3);

/** What stands below: a dateline, a caption, a line that may be a paragraph's first, another. */
const below = ({ after }: LineContext): number => {
  if (!after) return -1;
  if (after.dateline) return 0;
  if (isCaption(after)) return 1;
  return after.inset > 0 || (after.fill >= 6 && after.fill <= 8) ? 2 : 3;
};
export const BELOW = fact(4, below);
