import { endsWithCredit, readsLikeCaption } from '../hanzi/cues.ts';
import { WIDEST_HEADING } from '../model/block.ts';
import type { Given } from '../model/given.ts';
import type { SetLine } from '../model/set-line.ts';
import { bestRoles } from './best-roles.ts';
import { endSubheads } from './end-subheads.ts';
import { givenRoles } from './given-roles.ts';
import { isAParagraphALine } from './is-a-paragraph-a-line.ts';
import { lineContexts } from './line-contexts.ts';
import { FIRST, HEADING, LINE_ROLES, type LineRole, NEXT, RESUME, ROLE_COUNT, SUBHEAD } from './line-roles.ts';
import { placementOdds } from './placement-odds.ts';
import { roleMarginals } from './role-marginals.ts';
import { type RoleWeights, type ScoreNet, scoreLines } from './role-model.ts';

/** A line with the role that the best sum over its page gives it. */
export interface LabelledLine {
  readonly set: SetLine;
  readonly role: LineRole;
  /** Chance of another role. */
  readonly risk: number;
  /** Chance that it is a line of a heading. */
  readonly heading: number;
  /** Chance that a paragraph starts here. */
  readonly starts: number;
  /** Chance that an article starts here, as far as the lines around tell. */
  readonly opens: number;
  /** Chance that it goes on with a paragraph begun before it, on the line above or elsewhere. */
  readonly resumes: number;
  /** The reader has decided what it is, together with the lines of the same number. */
  readonly decidedBy?: number | undefined;
}

/** A line wrongly taken for a subhead spoils two paragraphs, or hides a heading: it must be likelier by this, in log-odds. */
const SUBHEAD_COST = 2;

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

/** What is known of the roles of lines beside the net, as log-odds: by boxes, by width and end. */
const knownOdds = (lines: readonly SetLine[]): (readonly number[])[] => {
  const placed = placedOdds(lines);
  const isClean = isAParagraphALine(lines);
  return lines.map(({ line }, i) => {
    const byItself = ownOdds(line);
    if (!placed && !isClean) return byItself;
    return byItself.map((odds, r) =>
      isClean && isNoParagraph(LINE_ROLES[r]!, line) ? NEVER : (placed?.[i]?.[r] ?? 0) + odds,
    );
  });
};

/** Labels the lines of one page, all at once, around what the reader has decided. */
export const labelLines = (
  lines: readonly SetLine[],
  weights: RoleWeights,
  given: readonly Given[] = [],
  scoreNet?: ScoreNet,
): LabelledLine[] => {
  const known = knownOdds(lines);
  const decided = given.length > 0 ? givenRoles(lines, given, known) : undefined;
  const odds = decided?.odds ?? known;
  const scores = scoreLines(lineContexts(lines), weights, odds, scoreNet);
  const { probability } = roleMarginals(scores);
  const best = bestRoles({
    ...scores,
    line: scores.line.map((score, k) => (k % ROLE_COUNT === SUBHEAD ? score - SUBHEAD_COST : score)),
  });
  const roles = endSubheads(best, (i) => probability[i * ROLE_COUNT + FIRST]!);
  return lines.map((set, i) => {
    const at = (role: number): number => probability[i * ROLE_COUNT + role]!;
    const role = roles[i]!;
    return {
      set,
      role: LINE_ROLES[role]!,
      risk: 1 - at(role),
      heading: at(HEADING),
      starts: at(FIRST) + at(SUBHEAD),
      opens: at(FIRST) / (1 + Math.exp(-scores.opens[i]!)),
      resumes: at(NEXT) + at(RESUME),
      decidedBy: decided?.decidedBy[i],
    };
  });
};
