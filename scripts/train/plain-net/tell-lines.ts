import { PART_STARTS, TOLD } from '../../../lib/paragraphs/role-net/net-layout.ts';
import { FACT_COUNT, MEASURES, type NetLines } from '../../../lib/paragraphs/role-net/net-lines.ts';

const { 'line bias': BIAS_AT, values: VALUES_AT, measures: MEASURES_AT } = PART_STARTS;

/** Adds a row of weights to the sums, written out in a loop of its own: nothing of the net runs as often. */
const addRow = (sums: Float64Array, weights: Float32Array, row: number): void => {
  for (let e = 0; e < TOLD; e++) sums[e]! += weights[row + e]!;
};

const addTimes = (sums: Float64Array, weights: Float32Array, row: number, times: number): void => {
  for (let e = 0; e < TOLD; e++) sums[e]! += times * weights[row + e]!;
};

/** Each line in `TOLD` numbers: what its facts and measures add up to, squeezed between −1 and 1. */
export const tellLines = ({ count, values, measures }: NetLines, weights: Float32Array): Float32Array => {
  const told = new Float32Array(count * TOLD);
  const sums = new Float64Array(TOLD);
  for (let i = 0; i < count; i++) {
    sums.fill(0);
    addRow(sums, weights, BIAS_AT);
    for (let f = i * FACT_COUNT; f < (i + 1) * FACT_COUNT; f++)
      if (values[f]! >= 0) addRow(sums, weights, VALUES_AT + values[f]! * TOLD);
    for (let m = 0; m < MEASURES; m++) addTimes(sums, weights, MEASURES_AT + m * TOLD, measures[i * MEASURES + m]!);
    for (let e = 0; e < TOLD; e++) told[i * TOLD + e] = Math.tanh(sums[e]!);
  }
  return told;
};
