import { expect, test } from 'vitest';
import { NET_SIZE } from '../../../lib/paragraphs/role-net/net-layout.ts';
import { FACT_COUNT, MEASURES, VALUES } from '../../../lib/paragraphs/role-net/net-lines.ts';
import { runNet, scoresOf } from '../../../lib/paragraphs/role-net/run-net.ts';
import { runNet as runPlainNet } from '../../../scripts/train/plain-net/run-net.ts';
import { createRandom } from '../../support/random.ts';

const random = createRandom(3);
const drawn = (length: number, spread: number): Float32Array =>
  Float32Array.from({ length }, () => spread * (random.next() - 0.5));

/** Lines of which nothing is known but where values are drawn, and weights large enough to shut gates. */
const linesOf = (count: number) => ({
  count,
  values: Int32Array.from({ length: count * FACT_COUNT }, () =>
    random.chance(0.1) ? -1 : Math.floor(random.next() * VALUES),
  ),
  measures: drawn(count * MEASURES, 8),
});
const weights = drawn(NET_SIZE, 2);

/** How far at most one is from the other. */
const farthest = (found: ArrayLike<number>, wanted: ArrayLike<number>): number =>
  found.length === wanted.length
    ? Array.from(wanted, (x, k) => Math.abs(x - found[k]!)).reduce((a, b) => Math.max(a, b), 0)
    : Infinity;

const page = linesOf(40);
const run = runNet(page, weights);
/** The same one number after another, in 64-bit floats. */
const wanted = runPlainNet(page, weights);

test('the net tells lines and scores them as the plain one that learns', () => {
  expect(farthest(run.told, wanted.told)).toBeLessThan(1e-5);
  expect(farthest(run.outputs, wanted.outputs)).toBeLessThan(1e-3);
});

test.each(['down', 'up'] as const)('what it carries %s, and the gates, are what the plain one has', (way) => {
  for (const part of ['state', 'reset', 'update', 'fresh', 'recalled'] as const) {
    expect(farthest(run.carried[way][part], wanted.carried[way][part])).toBeLessThan(1e-4);
  }
});

test('another run leaves what was computed as it was, and longer pages find room', () => {
  const before = run.outputs.slice();
  const long = linesOf(3000);
  expect(scoresOf(long, weights)).toEqual(runNet(long, weights).outputs);
  expect(run.outputs).toEqual(before);
  expect(scoresOf(page, weights)).toEqual(before);
});

test('of a page without lines nothing is said', () => {
  expect(runNet(linesOf(0), weights).outputs.length).toBe(0);
});
