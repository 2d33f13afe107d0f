/** What maps a place to another: `[a b c d e f]` of a PDF. */
export type Matrix = readonly [number, number, number, number, number, number];

/** The matrix that does what `n` does, and then what `m` does. */
export function multiply(m: readonly number[], n: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = n;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}
