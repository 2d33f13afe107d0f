import { expect, test } from 'vitest';
import { CARRIED, NET_SIZE, OUTPUTS, PART_STARTS, TOLD } from '../../../lib/paragraphs/role-net/net-layout.ts';
import { FACT_COUNT, MEASURES, VALUES } from '../../../lib/paragraphs/role-net/net-lines.ts';
import { type Carried, runNet, scoresOf, type Way } from '../../../lib/paragraphs/role-net/run-net.ts';
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

const at = (part: keyof typeof PART_STARTS, row: number, width: number): number[] =>
  Array.from(weights.subarray(PART_STARTS[part] + row * width, PART_STARTS[part] + (row + 1) * width));
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
const plus = (a: readonly number[], b: readonly number[], times = 1): number[] => a.map((x, k) => x + times * b[k]!);
/** A row of weights for each number of the vector, so many times, and the bias. */
const product = (part: keyof typeof PART_STARTS, vector: readonly number[], bias: readonly number[]): number[] =>
  vector.reduce((sums, times, row) => plus(sums, at(part, row, bias.length), times), bias as number[]);

/** What the net is, written as in the books. */
const toldBy = (values: Int32Array, measures: Float32Array): number[] =>
  [...values]
    .filter((value) => value >= 0)
    .reduce(
      (sums, value) => plus(sums, at('values', value, TOLD)),
      product('measures', [...measures], at('line bias', 0, TOLD)),
    )
    .map(Math.tanh);

type Gated = Readonly<Record<keyof Carried, number[]>>;

const carriedBy = (way: Way, told: readonly number[], before: readonly number[]): Gated => {
  const gates = 3 * CARRIED;
  const line = product(`${way}: from line`, told, at(`${way}: line bias`, 0, gates));
  const carried = product(`${way}: carried`, before, at(`${way}: carried bias`, 0, gates));
  const gate = (from: number): number[] =>
    plus(line, carried)
      .slice(from, from + CARRIED)
      .map(sigmoid);
  const [reset, update] = [gate(0), gate(CARRIED)];
  const recalled = carried.slice(2 * CARRIED);
  const fresh = reset.map((r, k) => Math.tanh(line[2 * CARRIED + k]! + r * recalled[k]!));
  const state = update.map((z, k) => (1 - z) * fresh[k]! + z * before[k]!);
  return { state, reset, update, fresh, recalled };
};

const carriedAlong = (way: Way, told: readonly number[][]): Gated[] => {
  const found: Gated[] = [];
  for (const line of told) found.push(carriedBy(way, line, found.at(-1)?.state ?? new Array(CARRIED).fill(0)));
  return found;
};

const reference = ({ count, values, measures }: ReturnType<typeof linesOf>) => {
  const told = Array.from({ length: count }, (_, i) =>
    toldBy(values.subarray(i * FACT_COUNT, (i + 1) * FACT_COUNT), measures.subarray(i * MEASURES, (i + 1) * MEASURES)),
  );
  const carried = { down: carriedAlong('down', told), up: carriedAlong('up', told.toReversed()).toReversed() };
  const outputs = told.map((line, i) => {
    const read = [...carried.down[i]!.state, ...carried.up[i]!.state, ...line];
    return at('output bias', 0, OUTPUTS).map((bias, r) =>
      at('outputs', r, read.length).reduce((sum, weight, k) => sum + weight * read[k]!, bias),
    );
  });
  return { told, carried, outputs };
};

/** How far at most one is from the other. */
const farthest = (found: Float32Array, wanted: readonly (readonly number[])[]): number => {
  const all = wanted.flat();
  return found.length === all.length ? Math.max(...all.map((x, k) => Math.abs(x - found[k]!))) : Infinity;
};

const page = linesOf(40);
const run = runNet(page, weights);
const wanted = reference(page);

test('the net is what its formulas say', () => {
  expect(farthest(run.told, wanted.told)).toBeLessThan(1e-5);
  expect(farthest(run.outputs, wanted.outputs)).toBeLessThan(1e-3);
});

test.each(['down', 'up'] as const)('what it carries %s, and the gates, are what their formulas say', (way) => {
  for (const part of ['state', 'reset', 'update', 'fresh', 'recalled'] as const) {
    const lines = wanted.carried[way].map((line) => line[part]);
    expect(farthest(run.carried[way][part], lines)).toBeLessThan(1e-4);
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
