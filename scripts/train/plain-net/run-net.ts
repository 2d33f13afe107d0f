import {
  CARRIED,
  type NetWeights,
  OUTPUTS,
  PART_STARTS,
  READ,
  TOLD,
} from '../../../lib/paragraphs/role-net/net-layout.ts';
import type { NetLines } from '../../../lib/paragraphs/role-net/net-lines.ts';
import type { NetRun as ModuleRun } from '../../../lib/paragraphs/role-net/run-net.ts';
import { carryLines } from './carry-lines.ts';
import { tellLines } from './tell-lines.ts';

/** What the net of `lib/paragraphs/role-net/` computes, its scores in 64-bit floats. */
export interface NetRun extends Omit<ModuleRun, 'outputs'> {
  readonly outputs: Float64Array;
}

/**
 * Runs the net over the lines of a page, in 64-bit floats and one number after another: what is learned is learned of this, and
 * `lib/paragraphs/role-net/` is held to it.
 */
export const runNet = (lines: NetLines, weights: NetWeights): NetRun => {
  const told = tellLines(lines, weights);
  const carried = { down: carryLines(told, weights, 'down'), up: carryLines(told, weights, 'up') };
  return { told, carried, outputs: readOutputs(told, carried, weights) };
};

const { outputs: OUTPUTS_AT, 'output bias': BIAS } = PART_STARTS;

const readOutputs = (told: Float32Array, { down, up }: NetRun['carried'], weights: NetWeights): Float64Array => {
  const count = told.length / TOLD;
  const outputs = new Float64Array(count * OUTPUTS);
  for (let i = 0; i < count; i++)
    for (let r = 0; r < OUTPUTS; r++) {
      const row = OUTPUTS_AT + r * READ;
      let sum = weights[BIAS + r]!;
      for (let k = 0; k < CARRIED; k++)
        sum +=
          weights[row + k]! * down.state[i * CARRIED + k]! + weights[row + CARRIED + k]! * up.state[i * CARRIED + k]!;
      for (let e = 0; e < TOLD; e++) sum += weights[row + 2 * CARRIED + e]! * told[i * TOLD + e]!;
      outputs[i * OUTPUTS + r] = sum;
    }
  return outputs;
};
