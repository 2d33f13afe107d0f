import type { LineContext } from '../line-context.ts';
import type { Fact } from './fact.ts';
import type { LineFeature } from './feature.ts';

/** Writes the features that are active on a line to `into`, from `at` on, and gives back where it stopped. */
export type WriteActive = (context: LineContext, into: Int32Array, at: number) => number;

/** A feature weighs at most so many facts together. */
const MOST_FACTS = 4;

/**
 * Reads every fact of a line once, however many features it is part of, and then only counts. The index of a feature's value
 * is its facts' values as the digits of a number, behind the values of all features before it.
 */
export const writeActiveOf = (features: readonly LineFeature[]): WriteActive => {
  const facts = [ALWAYS, ...new Set(features.flatMap((feature) => feature.facts))];
  const { rows, offset } = layOut(features, facts);
  const known = new Int32Array(facts.length);
  return (context, into, from) => {
    for (let f = 0; f < known.length; f++) known[f] = facts[f]!.of(context);
    let at = from;
    for (let k = 0, row = 0; k < offset.length; k++, row += 2 * MOST_FACTS) {
      const a = known[rows[row]!]!;
      const b = known[rows[row + 2]!]!;
      const c = known[rows[row + 4]!]!;
      const d = known[rows[row + 6]!]!;
      if ((a | b | c | d) < 0) continue;
      into[at++] = offset[k]! + ((a * rows[row + 3]! + b) * rows[row + 5]! + c) * rows[row + 7]! + d;
    }
    return at;
  };
};

/** Fills up the features of fewer facts. */
const ALWAYS: Fact = { size: 1, of: () => 0 };

/** For each feature its facts' indexes and sizes, in turn, and where its values start. */
const layOut = (features: readonly LineFeature[], facts: readonly Fact[]) => {
  const rows = features.flatMap((feature) =>
    Array.from({ length: MOST_FACTS }, (_, k) => feature.facts[k - MOST_FACTS + feature.facts.length] ?? ALWAYS),
  );
  let values = 0;
  return {
    rows: Int32Array.from(rows.flatMap((fact) => [facts.indexOf(fact), fact.size])),
    offset: Int32Array.from(features, ({ size }) => (values += size) - size),
  };
};
