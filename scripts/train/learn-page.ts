import { ROLE_COUNT } from '../../lib/paragraphs/line-roles.ts';
import { FIRST } from '../../lib/paragraphs/line-roles.ts';
import { roleMarginals } from '../../lib/paragraphs/role-marginals.ts';
import { stepScores } from '../../lib/paragraphs/role-model.ts';
import {
  CARRIED,
  OPENS,
  OUTPUTS,
  PART_STARTS,
  READ,
  TOLD,
  WAY_STARTS,
} from '../../lib/paragraphs/role-net/net-layout.ts';
import { FACT_COUNT, MEASURES, type NetLines } from '../../lib/paragraphs/role-net/net-lines.ts';
import type { Carried, Way } from '../../lib/paragraphs/role-net/run-net.ts';
import { type NetRun, runNet } from './plain-net/run-net.ts';

/** A page to learn from: its lines, how they meet, the true role of each, and which open an article. */
export interface RoleLesson {
  readonly lines: NetLines;
  readonly seam: Uint8Array;
  readonly roles: readonly number[];
  readonly opens: readonly boolean[];
}

const {
  steps: STEPS_AT,
  'output bias': BIAS_AT,
  outputs: OUTPUTS_AT,
  values: VALUES_AT,
  measures: MEASURES_AT,
} = PART_STARTS;
const LINE_BIAS_AT = PART_STARTS['line bias'];
const H = CARRIED;
const R = ROLE_COUNT;

/** What share of the facts is not told, drawn anew for each page. */
export interface Gaps {
  readonly untold: number;
  readonly random: () => number;
}

const withGaps = (lines: NetLines, { untold, random }: Gaps): NetLines => ({
  ...lines,
  values: lines.values.map((value) => (random() < untold ? -1 : value)),
});

/** Adds the gradient of a page's log-likelihood to `gradient`; gives how unlikely the truth was, in nats. */
export const learnPage = (lesson: RoleLesson, weights: Float32Array, gradient: Float64Array, gaps: Gaps): number => {
  const lines = withGaps(lesson.lines, gaps);
  const run = runNet(lines, weights);
  const { loss, pull } = pullOfRoles(lesson, run, weights, gradient);
  const openings = pullOfOpenings(lesson, run, pull);
  const told = new Float64Array(lines.count * TOLD);
  const states = { down: new Float64Array(lines.count * H), up: new Float64Array(lines.count * H) };
  backFromOutputs(run, weights, gradient, pull, told, states);
  backAlong('down', run, weights, gradient, states.down, told);
  backAlong('up', run, weights, gradient, states.up, told);
  backToFacts(lines, run, gradient, told);
  return loss + openings;
};

/** Where the truth pulls each output, and each step: what is true less what is thought likely. */
const pullOfRoles = (
  { seam, roles, lines: { count } }: RoleLesson,
  { outputs }: NetRun,
  weights: Float32Array,
  gradient: Float64Array,
): { loss: number; pull: Float64Array } => {
  const line = new Float64Array(count * R);
  for (let i = 0; i < count; i++) for (let r = 0; r < R; r++) line[i * R + r] = outputs[i * OUTPUTS + r]!;
  const step = stepScores(weights);
  const marginals = roleMarginals({ line, step, seam });
  const pull = new Float64Array(outputs.length);
  let truth = 0;
  for (let i = 0; i < count; i++) {
    const role = roles[i]!;
    truth += line[i * R + role]!;
    for (let r = 0; r < R; r++) pull[i * OUTPUTS + r] = (r === role ? 1 : 0) - marginals.probability[i * R + r]!;
    if (i === 0) continue;
    const at = seam[i]! * R * R;
    truth += step[at + roles[i - 1]! * R + role]!;
    gradient[STEPS_AT + at + roles[i - 1]! * R + role]! += 1;
    takeSteps(i, at, line, step, marginals, gradient);
  }
  return { loss: marginals.logNorm - truth, pull };
};

/** Takes what was thought likely of the steps to line `i` off their gradient. */
const takeSteps = (
  i: number,
  at: number,
  line: Float64Array,
  step: Float64Array,
  { forward, backward, scale }: ReturnType<typeof roleMarginals>,
  gradient: Float64Array,
): void => {
  const most = Math.max(...line.subarray(i * R, (i + 1) * R));
  for (let from = 0; from < R; from++)
    for (let to = 0; to < R; to++)
      gradient[STEPS_AT + at + from * R + to]! -=
        (forward[(i - 1) * R + from]! *
          Math.exp(step[at + from * R + to]! + line[i * R + to]! - most) *
          backward[i * R + to]!) /
        scale[i]!;
};

/** Whether a paragraph's first line opens an article is a choice of its own. */
const pullOfOpenings = ({ roles, opens }: RoleLesson, { outputs }: NetRun, pull: Float64Array): number => {
  let loss = 0;
  roles.forEach((role, i) => {
    if (role !== FIRST) return;
    const share = 1 / (1 + Math.exp(-outputs[i * OUTPUTS + OPENS]!));
    pull[i * OUTPUTS + OPENS] = (opens[i] ? 1 : 0) - share;
    loss -= Math.log(Math.max(1e-9, opens[i] ? share : 1 - share));
  });
  return loss;
};

const backFromOutputs = (
  { told, carried }: NetRun,
  weights: Float32Array,
  gradient: Float64Array,
  pull: Float64Array,
  toTold: Float64Array,
  toStates: Readonly<Record<Way, Float64Array>>,
): void => {
  const parts = [
    { of: carried.down.state, to: toStates.down, width: H, at: 0 },
    { of: carried.up.state, to: toStates.up, width: H, at: H },
    { of: told, to: toTold, width: TOLD, at: 2 * H },
  ];
  for (let k = 0; k < pull.length; k++) {
    const p = pull[k]!;
    if (Math.abs(p) < 1e-7) continue;
    const [i, r] = [Math.floor(k / OUTPUTS), k % OUTPUTS];
    gradient[BIAS_AT + r]! += p;
    for (const { of, to, width, at } of parts) {
      const row = OUTPUTS_AT + r * READ + at;
      for (let e = 0; e < width; e++) {
        gradient[row + e]! += p * of[i * width + e]!;
        to[i * width + e]! += p * weights[row + e]!;
      }
    }
  }
};

/** Back through the gates, against the way the lines were read. */
const backAlong = (
  way: Way,
  run: NetRun,
  weights: Float32Array,
  gradient: Float64Array,
  toStates: Float64Array,
  toTold: Float64Array,
): void => {
  const carried = run.carried[way];
  const starts = WAY_STARTS[way];
  const count = run.told.length / TOLD;
  const fromLine = new Float64Array(3 * H);
  const fromCarried = new Float64Array(3 * H);
  let toState = new Float64Array(H);
  for (let n = count - 1; n >= 0; n--) {
    const i = way === 'down' ? n : count - 1 - n;
    const before = n === 0 ? -1 : way === 'down' ? i - 1 : i + 1;
    for (let k = 0; k < H; k++) toState[k]! += toStates[i * H + k]!;
    const passed = backThroughGates(carried, i, before, toState, fromLine, fromCarried);
    for (let g = 0; g < 3 * H; g++) {
      gradient[starts.lineBias + g]! += fromLine[g]!;
      gradient[starts.carriedBias + g]! += fromCarried[g]!;
      const line = starts.line + g * TOLD;
      for (let e = 0; e < TOLD; e++) {
        gradient[line + e]! += fromLine[g]! * run.told[i * TOLD + e]!;
        toTold[i * TOLD + e]! += fromLine[g]! * weights[line + e]!;
      }
      if (before < 0) continue;
      const row = starts.carried + g * H;
      for (let k = 0; k < H; k++) {
        gradient[row + k]! += fromCarried[g]! * carried.state[before * H + k]!;
        passed[k]! += fromCarried[g]! * weights[row + k]!;
      }
    }
    toState = passed;
  }
};

const backThroughGates = (
  { state, reset, update, fresh, recalled }: Carried,
  i: number,
  before: number,
  toState: Float64Array,
  fromLine: Float64Array,
  fromCarried: Float64Array,
): Float64Array<ArrayBuffer> => {
  const passed = new Float64Array(H);
  for (let k = 0; k < H; k++) {
    const at = i * H + k;
    const [r, z, f] = [reset[at]!, update[at]!, fresh[at]!];
    const held = before < 0 ? 0 : state[before * H + k]!;
    const toFresh = toState[k]! * (1 - z) * (1 - f * f);
    const toReset = toFresh * recalled[at]! * r * (1 - r);
    const toUpdate = toState[k]! * (held - f) * z * (1 - z);
    passed[k] = toState[k]! * z;
    fromLine[k] = fromCarried[k] = toReset;
    fromLine[H + k] = fromCarried[H + k] = toUpdate;
    fromLine[2 * H + k] = toFresh;
    fromCarried[2 * H + k] = toFresh * r;
  }
  return passed;
};

const backToFacts = (
  { count, values, measures }: NetLines,
  { told }: NetRun,
  gradient: Float64Array,
  toTold: Float64Array,
): void => {
  const pull = new Float64Array(TOLD);
  const add = (row: number, times: number): void => {
    for (let e = 0; e < TOLD; e++) gradient[row + e]! += times * pull[e]!;
  };
  for (let i = 0; i < count; i++) {
    for (let e = 0; e < TOLD; e++) pull[e] = toTold[i * TOLD + e]! * (1 - told[i * TOLD + e]! ** 2);
    add(LINE_BIAS_AT, 1);
    for (let f = i * FACT_COUNT; f < (i + 1) * FACT_COUNT; f++)
      if (values[f]! >= 0) add(VALUES_AT + values[f]! * TOLD, 1);
    for (let m = 0; m < MEASURES; m++) add(MEASURES_AT + m * TOLD, measures[i * MEASURES + m]!);
  }
};
