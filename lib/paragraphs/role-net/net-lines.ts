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
const FIRST_VALUES = Int32Array.from(FACTS, ({ firstValue }) => firstValue);
/** How many values all facts have. */
export const VALUES = FACTS.reduce((sum, { size }) => sum + size, 0);

const within = (value: number, most: number): number => Math.max(-most, Math.min(most, value));

const writeMeasures = ({ here, topicBreak, after }: LineContext, into: Float32Array, at: number): void => {
  const { line, measure, deficit } = here.set;
  into[at] = measure / 20;
  into[at + 1] = within(deficit / 5, 4);
  into[at + 2] = within(line.width / 20, 3);
  into[at + 3] = within(line.blanksBefore, 3);
  into[at + 4] = within((after?.set.line.blanksBefore ?? 1) - line.blanksBefore, 3);
  into[at + 5] = within(line.inset, 4);
  into[at + 6] = within(here.openings, 2);
  into[at + 7] = topicBreak;
};
export const MEASURES = 8;

export const netLines = (contexts: readonly LineContext[]): NetLines => {
  const count = contexts.length;
  const values = new Int32Array(count * FACT_COUNT);
  const measures = new Float32Array(count * MEASURES);
  const known = new Int32Array(FACT_COUNT);
  contexts.forEach((context, i) => {
    writeFacts(context, known);
    for (let f = 0; f < FACT_COUNT; f++) values[i * FACT_COUNT + f] = known[f]! < 0 ? -1 : FIRST_VALUES[f]! + known[f]!;
    writeMeasures(context, measures, i * MEASURES);
  });
  return { count, values, measures };
};
