import { CARRIED, GATES, TOLD, WAY_STARTS } from '../../../lib/paragraphs/role-net/net-layout.ts';
import type { Carried, Way } from '../../../lib/paragraphs/role-net/run-net.ts';
import { addProduct } from './add-product.ts';

const H = CARRIED;
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/**
 * Carries what is told of the lines along them: a gated recurrent unit (Cho et al. 2014).
 *
 * @param from what is carried to the first of them
 */
export const carryLines = (
  told: Float32Array,
  weights: Float32Array,
  way: Way,
  from: ArrayLike<number> = new Float32Array(H),
): Carried => {
  const starts = WAY_STARTS[way];
  const count = told.length / TOLD;
  const make = (): Float32Array => new Float32Array(count * H);
  const made: Carried = { state: make(), reset: make(), update: make(), fresh: make(), recalled: make() };
  const lineBias = weights.subarray(starts.lineBias, starts.lineBias + GATES);
  const carriedBias = weights.subarray(starts.carriedBias, starts.carriedBias + GATES);
  const here = new Float64Array(TOLD);
  const line = new Float64Array(GATES);
  const carried = new Float64Array(GATES);
  const state = Float64Array.from(from);
  for (let n = 0; n < count; n++) {
    const i = way === 'down' ? n : count - 1 - n;
    here.set(told.subarray(i * TOLD, (i + 1) * TOLD));
    line.set(lineBias);
    addProduct(line, weights, starts.line, GATES, here);
    carried.set(carriedBias);
    addProduct(carried, weights, starts.carried, GATES, state);
    passGates(line, carried, state, made, i * H);
  }
  return made;
};

const passGates = (line: Float64Array, carried: Float64Array, state: Float64Array, into: Carried, at: number): void => {
  for (let k = 0; k < H; k++) {
    const reset = sigmoid(line[k]! + carried[k]!);
    const update = sigmoid(line[H + k]! + carried[H + k]!);
    const recalled = carried[2 * H + k]!;
    const fresh = Math.tanh(line[2 * H + k]! + reset * recalled);
    state[k] = (1 - update) * fresh + update * state[k]!;
    into.reset[at + k] = reset;
    into.update[at + k] = update;
    into.recalled[at + k] = recalled;
    into.fresh[at + k] = fresh;
    into.state[at + k] = state[k]!;
  }
};
