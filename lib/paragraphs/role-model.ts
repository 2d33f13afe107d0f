import { ALLOWED, ROLE_COUNT } from './line-roles.ts';
import type { LineContext } from './line-context.ts';
import { oncePer } from './once-per.ts';
import { type NetWeights, OPENS, OUTPUTS, PART_STARTS } from './role-net/net-layout.ts';
import { type NetLines, netLines } from './role-net/net-lines.ts';
import { scoresOf } from './role-net/run-net.ts';
import { SEAMS, seamOf } from './seam.ts';

/**
 * The weights of some nets that read a page's lines both ways and score the roles of each; a linear-chain conditional random
 * field (Lafferty, McCallum, Pereira 2001) lies over them, with steps from role to role for each way two lines meet
 * (`seamOf`). Each net was learned by itself from other pages, and the mean of their scores counts (Hansen, Salamon 1990):
 * what one takes for sure by chance the others do not.
 */
export type RoleWeights = readonly NetWeights[];

/** The lines of a page scored. */
export interface RoleScores {
  /** Log-scores of each role on each line: `line[i * ROLE_COUNT + role]`. */
  readonly line: Float64Array;
  /** Log-scores of the steps, `step[(seam * ROLE_COUNT + from) * ROLE_COUNT + to]`, with what is not allowed shut. */
  readonly step: Float64Array;
  /** For each line how it meets the line before it. */
  readonly seam: Uint8Array;
}

/** `RoleScores`, and for each line the log-odds that it opens an article if it starts a paragraph. */
export interface LineScores extends RoleScores {
  readonly opens: Float64Array;
}

const STEPS = SEAMS * ROLE_COUNT * ROLE_COUNT;

/** The mean of what is the same place in each of some rows. */
const meanOf = (rows: readonly ArrayLike<number>[]): Float64Array => {
  const mean = new Float64Array(rows[0]!.length);
  for (let k = 0; k < mean.length; k++) {
    let sum = 0;
    for (const row of rows) sum += row[k]!;
    mean[k] = sum / rows.length;
  }
  return mean;
};

export const stepScores = (weights: NetWeights): Float64Array => {
  const steps = Float64Array.from(weights.subarray(PART_STARTS.steps, PART_STARTS.steps + STEPS));
  for (let s = 0; s < STEPS; s++) steps[s]! += ALLOWED[s % ALLOWED.length]!;
  return steps;
};

const meanSteps = oncePer((weights: RoleWeights): Float64Array => meanOf(weights.map(stepScores)));

/** For each line of a page the `OUTPUTS` scores of a net. */
export type ScoreNet = (lines: NetLines, weights: NetWeights) => ArrayLike<number>;

/**
 * @param odds log-odds of each role on each line that are known beside the text: what boxes tell, what the reader has decided
 * @param scoreNet what computes a net
 */
export const scoreLines = (
  contexts: readonly LineContext[],
  weights: RoleWeights,
  odds?: readonly (readonly number[])[],
  scoreNet: ScoreNet = scoresOf,
): LineScores => {
  const lines = netLines(contexts);
  const outputs = meanOf(weights.map((net) => scoreNet(lines, net)));
  const line = new Float64Array(contexts.length * ROLE_COUNT);
  const opens = new Float64Array(contexts.length);
  const seam = new Uint8Array(contexts.length);
  contexts.forEach((context, i) => {
    seam[i] = seamOf(context);
    for (let r = 0; r < ROLE_COUNT; r++) line[i * ROLE_COUNT + r] = outputs[i * OUTPUTS + r]! + (odds?.[i]?.[r] ?? 0);
    opens[i] = outputs[i * OUTPUTS + OPENS]!;
  });
  return { line, step: meanSteps(weights), seam, opens };
};
