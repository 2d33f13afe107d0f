/** So many rows are summed side by side: a sum that waits for none of its own is summed faster. */
const ABREAST = 4;

/**
 * Adds to `sums` the product of a matrix and a vector. The matrix lies row by row in `weights` from `at` on; it has as many
 * columns as the vector numbers, and `rows` rows, a multiple of 4.
 */
export const addProduct = (
  sums: Float64Array,
  weights: Float32Array,
  at: number,
  rows: number,
  vector: Float64Array,
): void => {
  const width = vector.length;
  for (let row = 0; row < rows; row += ABREAST) {
    const first = at + row * width;
    const [second, third, fourth] = [first + width, first + 2 * width, first + 3 * width];
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let k = 0; k < width; k++) {
      const x = vector[k]!;
      a += weights[first + k]! * x;
      b += weights[second + k]! * x;
      c += weights[third + k]! * x;
      d += weights[fourth + k]! * x;
    }
    sums[row]! += a;
    sums[row + 1]! += b;
    sums[row + 2]! += c;
    sums[row + 3]! += d;
  }
};
