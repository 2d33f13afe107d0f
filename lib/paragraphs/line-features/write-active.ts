import type { LineContext } from '../line-context.ts';
import { countFacts, type Fact } from './fact.ts';
import type { LineFeature } from './feature.ts';
import { ALWAYS } from './page.ts';
import { writeFacts } from './write-facts.ts';

/** In place of a feature that is not active. */
export const INACTIVE = -1;

/** Writes for each feature of a line the index of its value among the values of all, or `INACTIVE`, to `into` from `at` on. */
export type WriteActive = (context: LineContext, into: Int32Array, at: number) => void;

/**
 * The index of a feature's value is its facts' values as the digits of a number, behind the values of all features before
 * it. Features of two facts are told from those of more, so that no loop over facts stands inside the loop.
 */
export const writeActiveOf = (features: readonly LineFeature[]): WriteActive => {
  const pairs = layOut(features, 0, 2);
  const more = layOut(features, 2, 4);
  const known = new Int32Array(countFacts());
  return (context, into, at) => {
    writeFacts(context, known);
    countPairs(pairs, known, into, at);
    countMore(more, known, into, at);
  };
};

/** Of each feature its place among all, where its values start, then each fact's place and size. */
type Rows = Int32Array;

const layOut = (features: readonly LineFeature[], above: number, most: number): Rows => {
  let values = 0;
  const rows = features.flatMap(({ size, facts }, place) => {
    const start = values;
    values += size;
    const filled: Fact[] = [...Array<Fact>(Math.max(0, most - facts.length)).fill(ALWAYS), ...facts];
    const isHere = facts.length > above && facts.length <= most;
    return isHere ? [place, start, ...filled.flatMap((fact) => [fact.at, fact.size])] : [];
  });
  return Int32Array.from(rows);
};

const countPairs = (rows: Rows, known: Int32Array, into: Int32Array, from: number): void => {
  for (let k = 0; k < rows.length; k += 6) {
    const a = known[rows[k + 2]!]!;
    const b = known[rows[k + 4]!]!;
    into[from + rows[k]!] = (a | b) < 0 ? INACTIVE : rows[k + 1]! + a * rows[k + 5]! + b;
  }
};

const countMore = (rows: Rows, known: Int32Array, into: Int32Array, from: number): void => {
  for (let k = 0; k < rows.length; k += 10) {
    const a = known[rows[k + 2]!]!;
    const b = known[rows[k + 4]!]!;
    const c = known[rows[k + 6]!]!;
    const d = known[rows[k + 8]!]!;
    const value = ((a * rows[k + 5]! + b) * rows[k + 7]! + c) * rows[k + 9]! + d;
    into[from + rows[k]!] = (a | b | c | d) < 0 ? INACTIVE : rows[k + 1]! + value;
  }
};
