import type { SetLine } from '../model/set-line.ts';
import type { TraceEntry } from '../model/trace.ts';
import type { LabelledLine } from './label-lines.ts';
import { lineContexts } from './line-contexts.ts';
import { LINE_FEATURES } from './line-features.ts';
import { LINE_ROLES, ROLE_COUNT } from './line-roles.ts';
import { placementOdds } from './placement-odds.ts';
import { roleMarginals } from './role-marginals.ts';
import { activeFeatures, roleChain, roleScores, type RoleWeights } from './role-model.ts';

/** As many features are told of each line. */
const STRONGEST = 6;

/** For each weight's place in the table the name of its feature and which value of it. */
const names: readonly string[] = LINE_FEATURES.flatMap(({ name, size }) =>
  Array.from({ length: size }, (_, value) => (size > 1 ? `${name} = ${value}` : name)),
);

const secondOf = (probabilities: readonly number[], role: number): number =>
  probabilities.reduce((best, p, r) => (r !== role && (best < 0 || p > probabilities[best]!) ? r : best), -1);

/** What speaks most for one role and against another, in log-odds. */
const strongest = (features: Int32Array, role: number, second: number, { emission }: RoleWeights) =>
  [...features]
    .map((f) => [names[f]!, emission[f * ROLE_COUNT + role]! - emission[f * ROLE_COUNT + second]!] as const)
    .toSorted((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .slice(0, STRONGEST);

/** The role of each line, its probability and the next likely role's, and what decided between the two. */
export const traceRoles = (
  lines: readonly SetLine[],
  labelled: readonly LabelledLine[],
  weights: RoleWeights,
): TraceEntry[] => {
  const chain = { ...roleChain(lineContexts(lines)), odds: placementOdds(lines) };
  const { probability } = roleMarginals(roleScores(chain, weights));
  return labelled.map(({ set, role: name }, i) => {
    const role = LINE_ROLES.indexOf(name);
    const probabilities = [...probability.subarray(i * ROLE_COUNT, (i + 1) * ROLE_COUNT)];
    const second = secondOf(probabilities, role);
    const features = activeFeatures(chain, i);
    const boxes = chain.odds[i]![role]! - chain.odds[i]![second]!;
    return {
      stage: 'paragraphs',
      span: set.line.span,
      decision: name,
      evidence: {
        probability: probabilities[role]!,
        [`probability of ${LINE_ROLES[second]}`]: probabilities[second]!,
        ...(boxes === 0 ? {} : { boxes }),
        ...Object.fromEntries(strongest(features, role, second, weights)),
      },
    };
  });
};
