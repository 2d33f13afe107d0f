import { oncePer } from '../once-per.ts';
import { CARRIED, GATES, NET_SIZE, type NetWeights, OUTPUTS, PART_STARTS, TOLD, WAY_STARTS } from './net-layout.ts';
import { FACT_COUNT, MEASURES, type NetLines } from './net-lines.ts';
import { type CarriedPlaces, layOut, net, type NetPlaces, numbersAt } from './net-memory.ts';

export type Way = 'down' | 'up';

/** What is carried along the lines one way, and the gates that let it through; for each line `CARRIED` numbers. */
export interface Carried {
  readonly state: Float32Array;
  readonly reset: Float32Array;
  readonly update: Float32Array;
  /** What the line would put in place of what was carried so far, and what it recalls of that. */
  readonly fresh: Float32Array;
  readonly recalled: Float32Array;
}

/** All that the net computes of a page's lines on the way to its outputs. */
export interface NetRun {
  /** Each line in `TOLD` numbers. */
  readonly told: Float32Array;
  readonly carried: Readonly<Record<Way, Carried>>;
  /** For each line `OUTPUTS` scores. */
  readonly outputs: Float32Array;
}

/** What is carried to the first line, and to the last one; nothing is, where they are the page's. */
type Before = Readonly<Partial<Record<Way, Float32Array>>>;

const NOTHING = new Float32Array(CARRIED);

/** The weights as the module reads them: of the gates' matrices the columns one behind another. */
const turned = oncePer((weights: NetWeights): NetWeights => {
  const found = weights.slice();
  for (const { line, carried } of Object.values(WAY_STARTS))
    for (const [start, width] of [
      [line, TOLD],
      [carried, CARRIED],
    ] as const)
      for (let row = 0; row < GATES; row++)
        for (let k = 0; k < width; k++) found[start + k * GATES + row] = weights[start + row * width + k]!;
  return found;
});

/** Computes everything, and tells where in the net's memory it lies until the next run. */
const compute = ({ count, values, measures }: NetLines, weights: NetWeights, before: Before = {}): NetPlaces => {
  const places = layOut(count);
  const weightsFrom = (at: number): number => places.weights + 4 * at;
  const carry = (way: Way, step: 1 | -1): void => {
    const starts = WAY_STARTS[way];
    const { before: first, state, reset, update, fresh, recalled } = places[way];
    numbersAt(first, CARRIED).set(before[way] ?? NOTHING);
    const rows = [starts.line, starts.carried, starts.lineBias, starts.carriedBias].map(weightsFrom);
    net.carryLines(places.told, count, step, first, ...rows, state, reset, update, fresh, recalled, places.sums);
  };
  numbersAt(places.weights, NET_SIZE).set(turned(weights));
  numbersAt(places.measures, measures.length).set(measures);
  new Int32Array(net.memory.buffer, places.values, values.length).set(values);
  const tellBy = [PART_STARTS.values, PART_STARTS.measures, PART_STARTS['line bias']].map(weightsFrom);
  net.tellLines(places.told, count, places.values, FACT_COUNT, places.measures, MEASURES, ...tellBy);
  carry('down', 1);
  carry('up', -1);
  const readBy = [PART_STARTS.outputs, PART_STARTS['output bias']].map(weightsFrom);
  net.readOutputs(places.outputs, OUTPUTS, count, places.down.state, places.up.state, places.told, ...readBy);
  return places;
};

const copyOf = (place: number, numbers: number): Float32Array => numbersAt(place, numbers).slice();

/** For each line `OUTPUTS` scores: each hangs on all lines above and below it. */
export const scoresOf = (lines: NetLines, weights: NetWeights): Float32Array =>
  copyOf(compute(lines, weights).outputs, lines.count * OUTPUTS);

/** Runs the net over the lines of a page, and keeps all that it computes. */
export const runNet = (lines: NetLines, weights: NetWeights): NetRun => {
  const { told, down, up, outputs } = compute(lines, weights);
  const rows = (place: number): Float32Array => copyOf(place, lines.count * CARRIED);
  const carriedAt = ({ state, reset, update, fresh, recalled }: CarriedPlaces): Carried => ({
    state: rows(state),
    reset: rows(reset),
    update: rows(update),
    fresh: rows(fresh),
    recalled: rows(recalled),
  });
  return {
    told: copyOf(told, lines.count * TOLD),
    carried: { down: carriedAt(down), up: carriedAt(up) },
    outputs: copyOf(outputs, lines.count * OUTPUTS),
  };
};

/** The outputs of one line if it were another, everything above and below it as it was. */
export const outputsAt = (i: number, line: NetLines, { carried }: NetRun, weights: NetWeights): Float32Array => {
  const stateAt = (way: Way, row: number): Before => {
    const state = carried[way].state.subarray(row * CARRIED, (row + 1) * CARRIED);
    return state.length > 0 ? { [way]: state } : {};
  };
  const before = { ...(i > 0 && stateAt('down', i - 1)), ...stateAt('up', i + 1) };
  return copyOf(compute(line, weights, before).outputs, OUTPUTS);
};
