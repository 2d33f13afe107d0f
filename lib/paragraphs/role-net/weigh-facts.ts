import { allFacts } from '../facts/fact.ts';
import type { NetWeights } from './net-layout.ts';
import { FACT_COUNT, MEASURES, type NetLines } from './net-lines.ts';
import { type NetRun, outputsAt } from './run-net.ts';

/** What a fact of a line speaks for, in log-odds. */
export interface WeighedFact {
  readonly name: string;
  readonly odds: number;
}

/** A net, and what it computed of the lines. */
export interface NetRead {
  readonly weights: NetWeights;
  readonly run: NetRun;
}

/**
 * For each fact known of line `i` by how much it lifts role `role` over role `other`: what the nets would say of the line
 * did they not know that one fact, held against what they say (occlusion, Zeiler, Fergus 2014).
 */
export const weighFacts = (
  lines: NetLines,
  nets: readonly NetRead[],
  i: number,
  role: number,
  other: number,
): WeighedFact[] => {
  const values = lines.values.slice(i * FACT_COUNT, (i + 1) * FACT_COUNT);
  const measures = lines.measures.subarray(i * MEASURES, (i + 1) * MEASURES);
  const oddsOf = (of: Int32Array): number =>
    nets.reduce((sum, { run, weights }) => {
      const outputs = outputsAt(i, { count: 1, values: of, measures }, run, weights);
      return sum + outputs[role]! - outputs[other]!;
    }, 0) / nets.length;
  const all = oddsOf(values);
  return allFacts().flatMap(({ name, firstValue }, f) =>
    values[f]! < 0 ? [] : [{ name: `${name} = ${values[f]! - firstValue}`, odds: all - oddsOf(values.with(f, -1)) }],
  );
};
