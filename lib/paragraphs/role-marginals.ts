import { ROLE_COUNT, START_ALLOWED } from './line-roles.ts';
import { emissions, type RoleChain, type RoleWeights, transitions } from './role-model.ts';

/** What forward–backward finds: probabilities per line and role, the two sweeps, and the logarithm of the norm. */
export interface RoleMarginals {
  /** `probability[i * ROLE_COUNT + role]` */
  readonly probability: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** Per line, the scale that keeps the sweeps in range. */
  readonly scale: Float64Array;
  readonly logNorm: number;
}

const exponentiate = (scores: Float64Array): { factor: Float64Array; lifted: number } => {
  const factor = new Float64Array(scores.length);
  let lifted = 0;
  for (let i = 0; i < scores.length; i += ROLE_COUNT) {
    let most = -Infinity;
    for (let r = 0; r < ROLE_COUNT; r++) most = Math.max(most, scores[i + r]!);
    for (let r = 0; r < ROLE_COUNT; r++) factor[i + r] = Math.exp(scores[i + r]! - most);
    lifted += most;
  }
  return { factor, lifted };
};

/** The probability of each role on each line, given the whole chain. */
export const roleMarginals = (chain: RoleChain, weights: RoleWeights): RoleMarginals => {
  const n = chain.features.length;
  const { factor, lifted } = exponentiate(emissions(chain, weights));
  const step = transitions(weights).map(Math.exp);
  const forward = new Float64Array(n * ROLE_COUNT);
  const backward = new Float64Array(n * ROLE_COUNT).fill(1);
  const scale = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const table = chain.blank[i]! * ROLE_COUNT * ROLE_COUNT;
    let sum = 0;
    for (let to = 0; to < ROLE_COUNT; to++) {
      let into = i === 0 ? Math.exp(START_ALLOWED[to] ?? 0) : 0;
      if (i > 0)
        for (let r = 0; r < ROLE_COUNT; r++)
          into += forward[(i - 1) * ROLE_COUNT + r]! * step[table + r * ROLE_COUNT + to]!;
      sum += forward[i * ROLE_COUNT + to] = into * factor[i * ROLE_COUNT + to]!;
    }
    scale[i] = sum;
    for (let r = 0; r < ROLE_COUNT; r++) forward[i * ROLE_COUNT + r]! /= sum;
  }
  for (let i = n - 2; i >= 0; i--) {
    const table = chain.blank[i + 1]! * ROLE_COUNT * ROLE_COUNT;
    for (let r = 0; r < ROLE_COUNT; r++) {
      let out = 0;
      for (let to = 0; to < ROLE_COUNT; to++)
        out +=
          step[table + r * ROLE_COUNT + to]! *
          factor[(i + 1) * ROLE_COUNT + to]! *
          backward[(i + 1) * ROLE_COUNT + to]!;
      backward[i * ROLE_COUNT + r] = out / scale[i + 1]!;
    }
  }
  const probability = forward.map((value, k) => value * backward[k]!);
  const logNorm = scale.reduce((sum, s) => sum + Math.log(s), lifted);
  return { probability, forward, backward, scale, logNorm };
};
