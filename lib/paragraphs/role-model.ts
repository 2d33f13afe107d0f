import { LINE_FEATURES, type LineContext } from './line-features.ts';
import { ALLOWED, ROLE_COUNT, START_ALLOWED } from './line-roles.ts';

/**
 * A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) over line roles. Weights are log-odds:
 * `emission[feature * ROLE_COUNT + role]`, and `transition[(blank * ROLE_COUNT + from) * ROLE_COUNT + to]` with `blank` 1
 * where a blank line parts the two lines.
 */
export interface RoleWeights {
  readonly emission: ArrayLike<number>;
  readonly transition: ArrayLike<number>;
}

const offsets: number[] = [];
let total = 0;
for (const { size } of LINE_FEATURES) {
  offsets.push(total);
  total += size;
}

/** How many features there are, every value of each counted. */
export const FEATURE_COUNT = total;
export const TRANSITION_COUNT = 2 * ROLE_COUNT * ROLE_COUNT;

/** The features active on a line, as indexes into the table of weights. */
export const activeFeatures = (context: LineContext): number[] => {
  const active: number[] = [];
  for (let k = 0; k < LINE_FEATURES.length; k++) {
    const value = LINE_FEATURES[k]!.value(context);
    if (value >= 0) active.push(offsets[k]! + value);
  }
  return active;
};

/** What a chain of lines is to the model: the active features of each, and whether a blank line stands before it. */
export interface RoleChain {
  readonly features: readonly (readonly number[])[];
  readonly blank: readonly number[];
  /** Log-odds of each role on each line that are known beside the features: what boxes tell. */
  readonly odds?: readonly (readonly number[])[];
}

export const roleChain = (contexts: readonly LineContext[]): RoleChain => ({
  features: contexts.map(activeFeatures),
  blank: contexts.map(({ here }) => (here.set.line.blanksBefore > 0 ? 1 : 0)),
});

/** Log-scores of each role on each line, row by row. */
export const emissions = ({ features, odds }: RoleChain, { emission }: RoleWeights): Float64Array => {
  const scores = new Float64Array(features.length * ROLE_COUNT);
  features.forEach((active, i) => {
    for (const feature of active)
      for (let r = 0; r < ROLE_COUNT; r++) scores[i * ROLE_COUNT + r]! += emission[feature * ROLE_COUNT + r]!;
  });
  odds?.forEach((row, i) => row.forEach((value, r) => (scores[i * ROLE_COUNT + r]! += value)));
  return scores;
};

/** Both tables of transitions with what is not allowed shut. */
export const transitions = ({ transition }: RoleWeights): Float64Array =>
  Float64Array.from({ length: TRANSITION_COUNT }, (_, k) => transition[k]! + ALLOWED[k % (ROLE_COUNT * ROLE_COUNT)]!);

/** The most probable roles of the whole chain (Viterbi). */
export const bestRoles = (chain: RoleChain, weights: RoleWeights): number[] => {
  const n = chain.features.length;
  const scores = emissions(chain, weights);
  const steps = transitions(weights);
  const from = new Uint8Array(n * ROLE_COUNT);
  for (let r = 0; r < ROLE_COUNT; r++) scores[r]! += START_ALLOWED[r] ?? 0;
  for (let i = 1; i < n; i++) {
    const table = chain.blank[i]! * ROLE_COUNT * ROLE_COUNT;
    for (let to = 0; to < ROLE_COUNT; to++) {
      let best = -Infinity;
      for (let r = 0; r < ROLE_COUNT; r++) {
        const score = scores[(i - 1) * ROLE_COUNT + r]! + steps[table + r * ROLE_COUNT + to]!;
        if (score > best) {
          best = score;
          from[i * ROLE_COUNT + to] = r;
        }
      }
      scores[i * ROLE_COUNT + to]! += best;
    }
  }
  const roles = new Array<number>(n);
  let role = 0;
  for (let r = 1; r < ROLE_COUNT; r++)
    if (n && scores[(n - 1) * ROLE_COUNT + r]! > scores[(n - 1) * ROLE_COUNT + role]!) role = r;
  for (let i = n - 1; i >= 0; i--) {
    roles[i] = role;
    role = from[i * ROLE_COUNT + role]!;
  }
  return roles;
};
