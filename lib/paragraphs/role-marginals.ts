import { ROLE_COUNT, START_ALLOWED } from './line-roles.ts';
import { oncePer } from './once-per.ts';
import type { RoleScores } from './role-model.ts';

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

/** Scores as factors, each line's greatest made 1, and the sum of those greatest. */
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

const sweepForward = (factor: Float64Array, step: Float64Array, seam: Uint8Array) => {
  const forward = new Float64Array(factor.length);
  const scale = new Float64Array(seam.length);
  for (let to = 0; to < Math.min(ROLE_COUNT, factor.length); to++)
    forward[to] = Math.exp(START_ALLOWED[to]!) * factor[to]!;
  for (let i = 0; i < seam.length; i++) {
    const row = i * ROLE_COUNT;
    if (i > 0) stepForward(forward, factor, step, row, seam[i]! * ROLE_COUNT * ROLE_COUNT);
    let sum = 0;
    for (let r = row; r < row + ROLE_COUNT; r++) sum += forward[r]!;
    scale[i] = sum;
    for (let r = row; r < row + ROLE_COUNT; r++) forward[r]! /= sum;
  }
  return { forward, scale };
};

const stepForward = (
  forward: Float64Array,
  factor: Float64Array,
  step: Float64Array,
  row: number,
  table: number,
): void => {
  for (let r = 0; r < ROLE_COUNT; r++) {
    const chance = forward[row - ROLE_COUNT + r]!;
    for (let to = 0; to < ROLE_COUNT; to++) forward[row + to]! += chance * step[table + r * ROLE_COUNT + to]!;
  }
  for (let to = 0; to < ROLE_COUNT; to++) forward[row + to]! *= factor[row + to]!;
};

const sweepBackward = (factor: Float64Array, step: Float64Array, seam: Uint8Array, scale: Float64Array) => {
  const backward = new Float64Array(factor.length).fill(1);
  for (let i = seam.length - 2; i >= 0; i--) {
    const table = seam[i + 1]! * ROLE_COUNT * ROLE_COUNT;
    const below = (i + 1) * ROLE_COUNT;
    for (let r = 0; r < ROLE_COUNT; r++) {
      let out = 0;
      for (let to = 0; to < ROLE_COUNT; to++)
        out += step[table + r * ROLE_COUNT + to]! * factor[below + to]! * backward[below + to]!;
      backward[i * ROLE_COUNT + r] = out / scale[i + 1]!;
    }
  }
  return backward;
};

/** A page's steps are those of all pages read with the same weights. */
const stepFactors = oncePer((step: Float64Array): Float64Array => step.map(Math.exp));

/** The probability of each role on each line, given the whole chain. */
export const roleMarginals = ({ line, step, seam }: RoleScores): RoleMarginals => {
  const { factor, lifted } = exponentiate(line);
  const steps = stepFactors(step);
  const { forward, scale } = sweepForward(factor, steps, seam);
  const backward = sweepBackward(factor, steps, seam, scale);
  const probability = new Float64Array(line.length);
  for (let k = 0; k < probability.length; k++) probability[k] = forward[k]! * backward[k]!;
  const logNorm = scale.reduce((sum, s) => sum + Math.log(s), lifted);
  return { probability, forward, backward, scale, logNorm };
};
