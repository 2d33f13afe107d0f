/** A case to learn from: what was measured, and whether it holds. */
export interface Case {
  readonly row: readonly number[];
  readonly holds: boolean;
  /** As how many cases it counts; 1 where it is not told. */
  readonly weight?: number;
}

/** Weights are held to 0 by so much; the first, the bias, is free. */
const RIDGE = 4;
const ROUNDS = 25;
/** No step is longer than this, so that what parts the cases cleanly does not run away. */
const LONGEST_STEP = 2;

export const chanceOf = (row: readonly number[], weights: readonly number[]): number =>
  1 / (1 + Math.exp(-row.reduce((sum, value, k) => sum + value * weights[k]!, 0)));

/** Solves a symmetric system by Gaussian elimination. */
const solve = (matrix: readonly Float64Array[], right: Float64Array): Float64Array => {
  const n = right.length;
  const rows = matrix.map((row, i) => Float64Array.of(...row, right[i]!));
  for (let i = 0; i < n; i++) {
    let pivot = i;
    for (let r = i + 1; r < n; r++) if (Math.abs(rows[r]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = r;
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    for (let r = i + 1; r < n; r++) {
      const factor = rows[r]![i]! / rows[i]![i]!;
      if (factor !== 0) for (let c = i; c <= n; c++) rows[r]![c]! -= factor * rows[i]![c]!;
    }
  }
  const found = new Float64Array(n);
  for (let i = n - 1; i >= 0; i--) {
    let sum = rows[i]![n]!;
    for (let c = i + 1; c < n; c++) sum -= rows[i]![c]! * found[c]!;
    found[i] = sum / rows[i]![i]!;
  }
  return found;
};

/** Weights of a logistic regression with a ridge, by Newton's method. */
export const learnLogistic = (cases: readonly Case[]): number[] => {
  const size = cases[0]?.row.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const hessian = weights.map((_, k) =>
      new Float64Array(size).fill(0).map((__, c) => (c === k && k > 0 ? RIDGE : c === k ? 1e-6 : 0)),
    );
    const gradient = Float64Array.from(weights, (weight, k) => (k > 0 ? -RIDGE * weight : 0));
    for (const { row, holds, weight: counts = 1 } of cases) {
      const chance = chanceOf(row, weights);
      const curve = counts * Math.max(1e-6, chance * (1 - chance));
      const pull = counts * ((holds ? 1 : 0) - chance);
      for (let k = 0; k < size; k++) {
        if (row[k] === 0) continue;
        gradient[k]! += row[k]! * pull;
        for (let c = 0; c < size; c++) hessian[k]![c]! += curve * row[k]! * row[c]!;
      }
    }
    const step = solve(hessian, gradient);
    const longest = Math.max(...step.map(Math.abs));
    const share = longest > LONGEST_STEP ? LONGEST_STEP / longest : 1;
    weights = weights.map((weight, k) => weight + share * step[k]!);
    if (longest < 1e-4) break;
  }
  return weights;
};
