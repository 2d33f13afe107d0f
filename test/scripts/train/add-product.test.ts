import { expect, it } from 'vitest';
import { addProduct } from '../../../scripts/train/plain-net/add-product.ts';

it('adds the product of a matrix and a vector, row by row', () => {
  const rows = Array.from({ length: 8 }, (_, r) => [r, 1, -2]);
  const weights = Float32Array.from([9, 9, ...rows.flat()]);
  const sums = new Float64Array(8).fill(10);
  addProduct(sums, weights, 2, 8, Float64Array.from([2, 3, 0.5]));
  expect([...sums]).toEqual(rows.map(([r]) => 10 + 2 * r! + 3 - 1));
});
