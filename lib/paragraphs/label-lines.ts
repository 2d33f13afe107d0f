import type { Given } from '../model/given.ts';
import type { SetLine } from '../model/set-line.ts';
import { bestRoles } from './best-roles.ts';
import { givenRoles } from './given-roles.ts';
import { isAParagraphALine } from './is-a-paragraph-a-line.ts';
import { lineContexts } from './line-contexts.ts';
import { FIRST, HEADING, LINE_ROLES, type LineRole, NEXT, RESUME, ROLE_COUNT, SUBHEAD } from './line-roles.ts';
import { placementOdds } from './placement-odds.ts';
import { roleMarginals } from './role-marginals.ts';
import { roleChain, roleScores, type RoleWeights } from './role-model.ts';

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
  /** Chance that it goes on with a paragraph begun before it, on the line above or elsewhere. */
  readonly resumes: number;
  /** The reader has decided what it is, together with the lines of the same number. */
  readonly decidedBy?: number;
}

/** A line wrongly taken for a subhead spoils two paragraphs, or hides a heading: it must be likelier by this, in log-odds. */
const SUBHEAD_COST = 0.7;

/** Where each line is a paragraph none goes on with another. */
const NOTHING_GOES_ON = LINE_ROLES.map((role) => (['next', 'resume', 'captionNext'].includes(role) ? -20 : 0));

const placedOdds = (lines: readonly SetLine[]) =>
  lines.some(({ placement }) => placement) ? placementOdds(lines) : undefined;

/** Labels the lines of one page, all at once, around what the reader has decided. */
export const labelLines = (
  lines: readonly SetLine[],
  weights: RoleWeights,
  given: readonly Given[] = [],
): LabelledLine[] => {
  const known = isAParagraphALine(lines) ? lines.map(() => NOTHING_GOES_ON) : placedOdds(lines);
  const decided = given.length > 0 ? givenRoles(lines, given, known) : undefined;
  const odds = decided?.odds ?? known;
  const chain = { ...roleChain(lineContexts(lines)), ...(odds && { odds }) };
  const scores = roleScores(chain, weights);
  const { probability } = roleMarginals(scores);
  const roles = bestRoles({
    ...scores,
    line: scores.line.map((score, k) => (k % ROLE_COUNT === SUBHEAD ? score - SUBHEAD_COST : score)),
  });
  return lines.map((set, i) => {
    const at = (role: number): number => probability[i * ROLE_COUNT + role]!;
    const role = roles[i]!;
    return {
      set,
      role: LINE_ROLES[role]!,
      risk: 1 - at(role),
      heading: at(HEADING),
      starts: at(FIRST) + at(SUBHEAD),
      resumes: at(NEXT) + at(RESUME),
      ...(decided?.decidedBy[i] !== undefined && { decidedBy: decided.decidedBy[i] }),
    };
  });
};
