/**
 * The arithmetic of the net, four numbers at a time, in AssemblyScript: `net-memory.ts` lays out what it works on, and
 * `npm run compile-net` compiles it to `net-module.ts`. Every place is an address in bytes; every number there is a 32-bit
 * float, but for the facts.
 */

/** As `net-layout.ts` has them. */
const TOLD = 16;
const CARRIED = 32;
const GATES = 3 * CARRIED;

/** Bytes: of four numbers, and of a row of each kind. */
const FOUR = 16;
const TOLD_ROW = 4 * TOLD;
const CARRIED_ROW = 4 * CARRIED;
const GATE_ROW = 4 * GATES;

/** Beyond these a sigmoid is 0 or 1 to the last bit. */
const LEAST: f32 = -40;
const MOST: f32 = 40;

const LN2: f32 = Math.LN2 as f32;

/** e^x of x within ½ ln 2 of 0, by the first terms of its series: right to 2 in 10⁷. */
function expNearZero(x: v128): v128 {
  let sum = f32x4.splat(1 / 720);
  sum = f32x4.add(f32x4.mul(sum, x), f32x4.splat(1 / 120));
  sum = f32x4.add(f32x4.mul(sum, x), f32x4.splat(1 / 24));
  sum = f32x4.add(f32x4.mul(sum, x), f32x4.splat(1 / 6));
  sum = f32x4.add(f32x4.mul(sum, x), f32x4.splat(1 / 2));
  sum = f32x4.add(f32x4.mul(sum, x), f32x4.splat(1));
  return f32x4.add(f32x4.mul(sum, x), f32x4.splat(1));
}

/** 1 / (1 + e^−x). The whole power of two in e^−x is added to the exponent of the rest. */
function sigmoid(x: v128): v128 {
  const within = f32x4.pmax(f32x4.pmin(x, f32x4.splat(MOST)), f32x4.splat(LEAST));
  const power = f32x4.mul(within, f32x4.splat(-1 / LN2));
  const whole = f32x4.nearest(power);
  const rest = expNearZero(f32x4.mul(f32x4.sub(power, whole), f32x4.splat(LN2)));
  const exp = i32x4.add(rest, i32x4.shl(i32x4.trunc_sat_f32x4_s(whole), 23));
  return f32x4.div(f32x4.splat(1), f32x4.add(f32x4.splat(1), exp));
}

/** tanh x = 2 sigmoid(2x) − 1 */
function tanh(x: v128): v128 {
  const share = sigmoid(f32x4.add(x, x));
  return f32x4.sub(f32x4.add(share, share), f32x4.splat(1));
}

/** Each line in `TOLD` numbers: what the rows of its facts' values and its measures add up to, squeezed between −1 and 1. */
export function tellLines(
  told: usize,
  count: i32,
  values: usize,
  facts: i32,
  measures: usize,
  measureCount: i32,
  valueRows: usize,
  measureRows: usize,
  bias: usize,
): void {
  let value = values;
  let measure = measures;
  for (let line = told; line < told + count * TOLD_ROW; line += TOLD_ROW) {
    let a = v128.load(bias);
    let b = v128.load(bias, FOUR);
    let c = v128.load(bias, 2 * FOUR);
    let d = v128.load(bias, 3 * FOUR);
    for (let f = 0; f < facts; f++, value += 4) {
      const known = load<i32>(value);
      if (known < 0) continue;
      const row = valueRows + known * TOLD_ROW;
      a = f32x4.add(a, v128.load(row));
      b = f32x4.add(b, v128.load(row, FOUR));
      c = f32x4.add(c, v128.load(row, 2 * FOUR));
      d = f32x4.add(d, v128.load(row, 3 * FOUR));
    }
    for (let m = 0; m < measureCount; m++, measure += 4) {
      const times = v128.load32_splat(measure);
      const row = measureRows + m * TOLD_ROW;
      a = f32x4.add(a, f32x4.mul(times, v128.load(row)));
      b = f32x4.add(b, f32x4.mul(times, v128.load(row, FOUR)));
      c = f32x4.add(c, f32x4.mul(times, v128.load(row, 2 * FOUR)));
      d = f32x4.add(d, f32x4.mul(times, v128.load(row, 3 * FOUR)));
    }
    v128.store(line, tanh(a));
    v128.store(line, tanh(b), FOUR);
    v128.store(line, tanh(c), 2 * FOUR);
    v128.store(line, tanh(d), 3 * FOUR);
  }
}

/** `GATES` sums, `CARRIED` of them at once: the bias, and for each number of a vector its row of the matrix so many times. */
function multiply(sums: usize, bias: usize, matrix: usize, vector: usize, width: i32): void {
  for (let gate = 0; gate < GATE_ROW; gate += CARRIED_ROW) {
    let a = v128.load(bias + gate);
    let b = v128.load(bias + gate, FOUR);
    let c = v128.load(bias + gate, 2 * FOUR);
    let d = v128.load(bias + gate, 3 * FOUR);
    let e = v128.load(bias + gate, 4 * FOUR);
    let f = v128.load(bias + gate, 5 * FOUR);
    let g = v128.load(bias + gate, 6 * FOUR);
    let h = v128.load(bias + gate, 7 * FOUR);
    let row = matrix + gate;
    for (let k = 0; k < width; k++, row += GATE_ROW) {
      const x = v128.load32_splat(vector + 4 * k);
      a = f32x4.add(a, f32x4.mul(x, v128.load(row)));
      b = f32x4.add(b, f32x4.mul(x, v128.load(row, FOUR)));
      c = f32x4.add(c, f32x4.mul(x, v128.load(row, 2 * FOUR)));
      d = f32x4.add(d, f32x4.mul(x, v128.load(row, 3 * FOUR)));
      e = f32x4.add(e, f32x4.mul(x, v128.load(row, 4 * FOUR)));
      f = f32x4.add(f, f32x4.mul(x, v128.load(row, 5 * FOUR)));
      g = f32x4.add(g, f32x4.mul(x, v128.load(row, 6 * FOUR)));
      h = f32x4.add(h, f32x4.mul(x, v128.load(row, 7 * FOUR)));
    }
    v128.store(sums + gate, a);
    v128.store(sums + gate, b, FOUR);
    v128.store(sums + gate, c, 2 * FOUR);
    v128.store(sums + gate, d, 3 * FOUR);
    v128.store(sums + gate, e, 4 * FOUR);
    v128.store(sums + gate, f, 5 * FOUR);
    v128.store(sums + gate, g, 6 * FOUR);
    v128.store(sums + gate, h, 7 * FOUR);
  }
}

/**
 * Carries what is told of the lines along them, from the first to the last or, where `step` is −1, the other way: a gated
 * recurrent unit (Cho et al. 2014). Each of what is made is `CARRIED` numbers a line; `before` is the state carried to the
 * first line, `sums` room for 2 `GATES` numbers.
 */
export function carryLines(
  told: usize,
  count: i32,
  step: i32,
  before: usize,
  lineRows: usize,
  carriedRows: usize,
  lineBias: usize,
  carriedBias: usize,
  state: usize,
  reset: usize,
  update: usize,
  fresh: usize,
  recalled: usize,
  sums: usize,
): void {
  const carried = sums + GATE_ROW;
  let at = step > 0 ? 0 : (count - 1) * CARRIED_ROW;
  let held = before;
  let line = told + (step > 0 ? 0 : (count - 1) * TOLD_ROW);
  for (let n = 0; n < count; n++) {
    multiply(sums, lineBias, lineRows, line, TOLD);
    multiply(carried, carriedBias, carriedRows, held, CARRIED);
    for (let k = 0; k < CARRIED_ROW; k += FOUR) {
      const r = sigmoid(f32x4.add(v128.load(sums + k), v128.load(carried + k)));
      const z = sigmoid(f32x4.add(v128.load(sums + k, CARRIED_ROW), v128.load(carried + k, CARRIED_ROW)));
      const recall = v128.load(carried + k, 2 * CARRIED_ROW);
      const f = tanh(f32x4.add(v128.load(sums + k, 2 * CARRIED_ROW), f32x4.mul(r, recall)));
      const kept = f32x4.mul(z, f32x4.sub(v128.load(held + k), f));
      v128.store(reset + at + k, r);
      v128.store(update + at + k, z);
      v128.store(recalled + at + k, recall);
      v128.store(fresh + at + k, f);
      v128.store(state + at + k, f32x4.add(f, kept));
    }
    held = state + at;
    at += step * CARRIED_ROW;
    line += step * TOLD_ROW;
  }
}

/** Four sums of products of four, as one number. */
function sumOf(x: v128): f32 {
  return f32x4.extract_lane(x, 0) + f32x4.extract_lane(x, 1) + (f32x4.extract_lane(x, 2) + f32x4.extract_lane(x, 3));
}

/** The products of two rows, `bytes` long, as four sums. */
function products(a: usize, b: usize, bytes: i32): v128 {
  let sums = f32x4.splat(0);
  for (let k = 0; k < bytes; k += FOUR) sums = f32x4.add(sums, f32x4.mul(v128.load(a + k), v128.load(b + k)));
  return sums;
}

/** For each line the outputs, each read with a row of weights from what both ways carry and from the line itself. */
export function readOutputs(
  outputs: usize,
  outputCount: i32,
  count: i32,
  down: usize,
  up: usize,
  told: usize,
  rows: usize,
  bias: usize,
): void {
  let output = outputs;
  for (let i = 0; i < count; i++) {
    let row = rows;
    for (let r = 0; r < outputCount; r++, output += 4) {
      const fromDown = products(row, down + i * CARRIED_ROW, CARRIED_ROW);
      const fromUp = products(row + CARRIED_ROW, up + i * CARRIED_ROW, CARRIED_ROW);
      const fromLine = products(row + 2 * CARRIED_ROW, told + i * TOLD_ROW, TOLD_ROW);
      const sum = sumOf(f32x4.add(f32x4.add(fromDown, fromUp), fromLine));
      store<f32>(output, load<f32>(bias + 4 * r) + sum);
      row += 2 * CARRIED_ROW + TOLD_ROW;
    }
  }
}
