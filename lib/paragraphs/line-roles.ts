/**
 * What a line is. `first` starts a paragraph, `next` goes on with what the line before it is part of, `resume` goes on with
 * a paragraph whose last line stands elsewhere (the column was broken, or a caption stands between).
 */
export const LINE_ROLES = [
  'first',
  'next',
  'resume',
  'subhead',
  'heading',
  'caption',
  'captionNext',
  'furniture',
] as const;
export type LineRole = (typeof LINE_ROLES)[number];
export const ROLE_COUNT = LINE_ROLES.length;

const roleIndex = (role: LineRole): number => LINE_ROLES.indexOf(role);

const AFTER_BODY: readonly LineRole[] = ['first', 'next', 'resume', 'subhead'];
const AFTER_CAPTION: readonly LineRole[] = ['caption', 'captionNext'];

/** Whether a line of role `to` may follow one of role `from`: only a body goes on, only a caption's second line follows one. */
export const mayFollow = (from: LineRole, to: LineRole): boolean => {
  if (to === 'next') return AFTER_BODY.includes(from);
  if (to === 'captionNext') return AFTER_CAPTION.includes(from);
  return true;
};

export const mayStart = (role: LineRole): boolean => role !== 'next' && role !== 'captionNext';

/** `ALLOWED[from * ROLE_COUNT + to]` is 0 where `to` may follow `from`, −∞ where not. */
export const ALLOWED: readonly number[] = LINE_ROLES.flatMap((from) =>
  LINE_ROLES.map((to) => (mayFollow(from, to) ? 0 : -Infinity)),
);
export const START_ALLOWED: readonly number[] = LINE_ROLES.map((role) => (mayStart(role) ? 0 : -Infinity));

export const FIRST = roleIndex('first');
export const NEXT = roleIndex('next');
export const RESUME = roleIndex('resume');
export const SUBHEAD = roleIndex('subhead');
export const HEADING = roleIndex('heading');
export const CAPTION = roleIndex('caption');
export const CAPTION_NEXT = roleIndex('captionNext');
export const FURNITURE = roleIndex('furniture');
