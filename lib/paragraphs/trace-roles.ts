import type { SetLine } from '../model/set-line.ts';
import type { TraceEntry } from '../model/trace.ts';
import type { LabelledLine } from './label-lines.ts';
import { knownOdds } from './known-odds.ts';
import { lineContexts } from './line-contexts.ts';
import { LINE_ROLES, ROLE_COUNT } from './line-roles.ts';
import { placementOdds } from './placement-odds.ts';
import { roleMarginals } from './role-marginals.ts';
import { type RoleWeights, scoreLines } from './role-model.ts';
import { netLines } from './role-net/net-lines.ts';
import { runNet } from './role-net/run-net.ts';
import { weighFacts } from './role-net/weigh-facts.ts';

/** As many facts are told of each line. */
const STRONGEST = 6;

const secondOf = (probabilities: readonly number[], role: number): number =>
  probabilities.reduce((best, p, r) => (r !== role && (best < 0 || p > probabilities[best]!) ? r : best), -1);

/** The role of each line, its probability and the next likely role's, and what decided between the two. */
export const traceRoles = (
  lines: readonly SetLine[],
  labelled: readonly LabelledLine[],
  weights: RoleWeights,
): TraceEntry[] => {
  const contexts = lineContexts(lines);
  const known = knownOdds(lines);
  const placed = placementOdds(lines);
  const { probability } = roleMarginals(scoreLines(contexts, weights, known));
  const read = netLines(contexts);
  const nets = weights.map((net) => ({ weights: net, run: runNet(read, net) }));
  return labelled.map(({ set, role: name }, i) => {
    const role = LINE_ROLES.indexOf(name);
    const probabilities = [...probability.subarray(i * ROLE_COUNT, (i + 1) * ROLE_COUNT)];
    const second = secondOf(probabilities, role);
    const facts = weighFacts(read, nets, i, role, second)
      .toSorted((a, b) => Math.abs(b.odds) - Math.abs(a.odds))
      .slice(0, STRONGEST);
    const boxes = placed[i]![role]! - placed[i]![second]!;
    const form = known[i]![role]! - known[i]![second]! - boxes;
    return {
      stage: 'paragraphs',
      span: set.line.span,
      decision: name,
      evidence: {
        probability: probabilities[role]!,
        [`probability of ${LINE_ROLES[second]}`]: probabilities[second]!,
        ...(boxes === 0 ? {} : { boxes }),
        ...(form === 0 ? {} : { form }),
        ...Object.fromEntries(facts.map((fact) => [fact.name, fact.odds])),
      },
    };
  });
};
