import { endsWithCredit, readsLikeCaption } from '../hanzi/cues.ts';
import { WIDEST_HEADING } from '../model/block.ts';
import type { SetLine } from '../model/set-line.ts';
import { formOdds } from './forms/form-odds.ts';
import { isAParagraphALine } from './is-a-paragraph-a-line.ts';
import { LINE_ROLES, type LineRole } from './line-roles.ts';
import { placementOdds } from './placement-odds.ts';

/** Headings end without a full stop: none of the 1,300 in the articles learned from does. */
const ENDED = /。[”」』）]?\s*$/u;
const UNLIKE_A_HEADING = -5;
/** 文/某某 图/某某 */
const AUTHOR = /^(?:文|撰文|作者)\s?[/／｜|：:]/u;
const UNLIKE_A_CAPTION = -5;
/** Somebody speaks, and nothing else is on the line. */
const SPEECH = /^[“「][^”」]*[”」]$/u;

/** Shut out, whatever else is known. */
const NEVER = -20;
/** Where each line is a paragraph none goes on with another, and none this wide is a caption. */
const GOES_ON: readonly LineRole[] = ['next', 'resume', 'captionNext'];
const WIDEST_CAPTION = 60;
const WIDEST_FURNITURE = 40;

/** A line that ends as a sentence does is no caption there unless it says so. */
const isSentence = (text: string): boolean => ENDED.test(text) && !readsLikeCaption(text) && !endsWithCredit(text);

const isNoParagraph = (role: LineRole, { width, text }: SetLine['line']): boolean =>
  GOES_ON.includes(role) ||
  (role === 'caption' && (width > WIDEST_CAPTION || isSentence(text))) ||
  (role === 'furniture' && (width > WIDEST_FURNITURE || ENDED.test(text))) ||
  (role === 'heading' && SPEECH.test(text));

const placedOdds = (lines: readonly SetLine[]) =>
  lines.some(({ placement }) => placement) ? placementOdds(lines) : undefined;

const oddsOf = (roles: readonly LineRole[], odds: number): readonly number[] =>
  LINE_ROLES.map((role) => (roles.includes(role) ? odds : 0));
const TOO_WIDE = oddsOf(['heading'], NEVER);
const ENDED_ODDS = oddsOf(['heading'], UNLIKE_A_HEADING);
const AUTHOR_ODDS = oddsOf(['caption', 'captionNext'], UNLIKE_A_CAPTION);
const NOTHING = oddsOf([], 0);

/**
 * What a line by itself says against a role: a wide one is no heading, and one that ends as a sentence hardly; who wrote an
 * article stands in no caption, though who took its photograph may stand on the same line.
 */
const ownOdds = ({ width, text }: SetLine['line']): readonly number[] =>
  width > WIDEST_HEADING ? TOO_WIDE : ENDED.test(text) ? ENDED_ODDS : AUTHOR.test(text) ? AUTHOR_ODDS : NOTHING;

/**
 * What is known of the roles of lines beside the net, as log-odds: by boxes, by width and end, and where they have one of them, by
 * `forms` of which the net saw few.
 */
export const knownOdds = (lines: readonly SetLine[], forms = formOdds(lines)): (readonly number[])[] => {
  const placed = placedOdds(lines);
  const isClean = isAParagraphALine(lines);
  return lines.map(({ line }, i) => {
    const byItself = ownOdds(line);
    const form = forms[i];
    if (!placed && !isClean && !form) return byItself;
    return byItself.map((odds, r) =>
      isClean && isNoParagraph(LINE_ROLES[r]!, line) ? NEVER : (placed?.[i]?.[r] ?? 0) + (form?.[r] ?? 0) + odds,
    );
  });
};
