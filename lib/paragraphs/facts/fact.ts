import type { LineContext } from '../line-context.ts';

/** One thing that is known of a line: one of `size` values, or less than 0 where there is nothing to know. */
export interface Fact {
  readonly name: string;
  readonly size: number;
  /** Its place among all facts, and where its values start among the values of all. */
  readonly at: number;
  readonly firstValue: number;
}

const facts: Fact[] = [];

export const fact = (name: string, size: number): Fact => {
  const last = facts.at(-1);
  const made = { name, size, at: facts.length, firstValue: last ? last.firstValue + last.size : 0 };
  facts.push(made);
  return made;
};

/** All facts, once the modules that make them are loaded. */
export const allFacts = (): readonly Fact[] => facts;

/** Writes what is known of a line to its facts' places. */
export type WriteFacts = (context: LineContext, known: Int32Array) => void;

/** The value of a fact that is yes or no. */
export const yesNo = (holds: boolean | undefined): number => (holds ? 1 : 0);
