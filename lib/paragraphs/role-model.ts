import { LINE_FEATURES } from './line-features.ts';
import { writeActiveOf } from './line-features/write-active.ts';
import type { LineContext } from './line-context.ts';
import { ALLOWED, ROLE_COUNT } from './line-roles.ts';
import { SEAMS, seamOf } from './seam.ts';
import { sumWeights } from './sum-weights.ts';

/**
 * A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) over line roles. Weights are log-odds:
 * `emission[feature * ROLE_COUNT + role]`, and `transition[(seam * ROLE_COUNT + from) * ROLE_COUNT + to]` with `seam`
 * how the two lines meet (see `seamOf`).
 */
export interface RoleWeights {
  readonly emission: ArrayLike<number>;
  readonly transition: ArrayLike<number>;
}

/** How many features there are, every value of each counted. */
export const FEATURE_COUNT = LINE_FEATURES.reduce((count, { size }) => count + size, 0);
export const TRANSITION_COUNT = SEAMS * ROLE_COUNT * ROLE_COUNT;

/** What a chain of lines is to the model. */
export interface RoleChain {
  /** For each line and feature the index of its value in the table of weights, −1 where it is not active. */
  readonly features: Int32Array;
  /** For each line how it meets the line before it: see `seamOf`. */
  readonly seam: Uint8Array;
  /** Log-odds of each role on each line that are known beside the features: what boxes tell. */
  readonly odds?: readonly (readonly number[])[];
}

const writeActive = writeActiveOf(LINE_FEATURES);

export const roleChain = (contexts: readonly LineContext[]): RoleChain => {
  const features = new Int32Array(contexts.length * LINE_FEATURES.length);
  const seam = new Uint8Array(contexts.length);
  for (let i = 0; i < seam.length; i++) {
    writeActive(contexts[i]!, features, i * LINE_FEATURES.length);
    seam[i] = seamOf(contexts[i]!);
  }
  return { features, seam };
};

/** The features active on one line of a chain, as indexes into the table of weights. */
export const activeFeatures = ({ features }: RoleChain, line: number): Int32Array =>
  features.subarray(line * LINE_FEATURES.length, (line + 1) * LINE_FEATURES.length).filter((feature) => feature >= 0);

/** The chain weighed. */
export interface RoleScores {
  /** Log-scores of each role on each line: `line[i * ROLE_COUNT + role]`. */
  readonly line: Float64Array;
  /** The tables of transitions with what is not allowed shut. */
  readonly step: Float64Array;
  readonly seam: Uint8Array;
}

export const roleScores = (chain: RoleChain, { emission, transition }: RoleWeights): RoleScores => {
  const line = sumWeights(chain.features, emission);
  const { odds, seam } = chain;
  if (odds) for (let k = 0; k < line.length; k++) line[k]! += odds[Math.floor(k / ROLE_COUNT)]![k % ROLE_COUNT]!;
  const step = new Float64Array(TRANSITION_COUNT);
  for (let s = 0; s < TRANSITION_COUNT; s++) step[s] = transition[s]! + ALLOWED[s % ALLOWED.length]!;
  return { line, step, seam };
};
