import { allFacts } from '../facts/fact.ts';
import { writeFacts } from '../facts/write-facts.ts';
import type { LineContext } from '../line-context.ts';

/** The lines of a page as the net reads them. */
export interface NetLines {
  readonly count: number;
  /** For each line and fact the index of its value among the values of all facts, −1 where nothing is known. */
  readonly values: Int32Array;
  /** For each line its measures, in em or shares, scaled so that most lie between −1 and 1. */
  readonly measures: Float32Array;
}

const FACTS = allFacts();
export const FACT_COUNT = FACTS.length;
/** How many values all facts have. */
export const VALUES = FACTS.reduce((sum, { size }) => sum + size, 0);

const within = (value: number, most: number): number => Math.max(-most, Math.min(most, value));

const measuresOf = ({ here: { set, openings }, topicBreak, after }: LineContext): number[] => [
  set.measure / 20,
  within(set.deficit / 5, 4),
  within(set.line.width / 20, 3),
  within(set.line.blanksBefore, 3),
  within((after?.set.line.blanksBefore ?? 1) - set.line.blanksBefore, 3),
  within(set.line.inset, 4),
  within(openings, 2),
  topicBreak,
];
export const MEASURES = 8;

export const netLines = (contexts: readonly LineContext[]): NetLines => {
  const count = contexts.length;
  const values = new Int32Array(count * FACT_COUNT);
  const measures = new Float32Array(count * MEASURES);
  const known = new Int32Array(FACT_COUNT);
  contexts.forEach((context, i) => {
    writeFacts(context, known);
    for (let f = 0; f < FACT_COUNT; f++)
      values[i * FACT_COUNT + f] = known[f]! < 0 ? -1 : FACTS[f]!.firstValue + known[f]!;
    measures.set(measuresOf(context), i * MEASURES);
  });
  return { count, values, measures };
};
