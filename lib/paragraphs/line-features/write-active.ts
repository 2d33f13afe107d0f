import type { LineContext } from '../line-context.ts';
import type { Fact } from './fact.ts';
import type { LineFeature } from './feature.ts';

/** Writes the features that are active on a line to `into`, from `at` on, and gives back where it stopped. */
export type WriteActive = (context: LineContext, into: Int32Array, at: number) => number;

/**
 * Reads every fact of a line once, however many features it is part of, and then only counts. The index of a feature's value
 * is its facts' values as the digits of a number, behind the values of all features before it.
 */
export const writeActiveOf = (features: readonly LineFeature[]): WriteActive => {
  const facts = [...new Set(features.flatMap((feature) => feature.facts))];
  const known = new Int32Array(facts.length);
  const { factAt, size, end, offset } = layOut(features, facts);
  return (context, into, from) => {
    for (let f = 0; f < known.length; f++) known[f] = facts[f]!.of(context);
    let at = from;
    let k = 0;
    for (let feature = 0; feature < end.length; feature++) {
      let index = 0;
      for (; k < end[feature]!; k++) {
        const value = known[factAt[k]!]!;
        if (value < 0) break;
        index = index * size[k]! + value;
      }
      if (k === end[feature]) into[at++] = offset[feature]! + index;
      k = end[feature]!;
    }
    return at;
  };
};

/** The facts of all features in one row: the index and the size of each, where each feature's end, and where its values start. */
const layOut = (features: readonly LineFeature[], facts: readonly Fact[]) => {
  const row = features.flatMap((feature) => feature.facts);
  let end = 0;
  let values = 0;
  return {
    factAt: Int32Array.from(row, (fact) => facts.indexOf(fact)),
    size: Int32Array.from(row, ({ size }) => size),
    end: Int32Array.from(features, (feature) => (end += feature.facts.length)),
    offset: Int32Array.from(features, ({ size }) => (values += size) - size),
  };
};
