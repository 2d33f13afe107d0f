import type { Given } from '../model/given.ts';
import type { SetLine } from '../model/set-line.ts';
import { bestRoles } from './best-roles.ts';
import { endSubheads } from './end-subheads.ts';
import { givenRoles } from './given-roles.ts';
import { knownOdds } from './known-odds.ts';
import { lineContexts } from './line-contexts.ts';
import { FIRST, HEADING, LINE_ROLES, type LineRole, NEXT, RESUME, ROLE_COUNT, SUBHEAD } from './line-roles.ts';
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

/** How lines are labelled while something is learned of them: by a net computed otherwise, not by forms that it saw few of. */
export interface Labelling {
  readonly scoreNet?: ScoreNet;
  readonly byForm?: boolean;
}

/** Labels the lines of one page, all at once, around what the reader has decided. */
export const labelLines = (
  lines: readonly SetLine[],
  weights: RoleWeights,
  given: readonly Given[] = [],
  { scoreNet, byForm = true }: Labelling = {},
): LabelledLine[] => {
  const known = byForm ? knownOdds(lines) : knownOdds(lines, []);
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
