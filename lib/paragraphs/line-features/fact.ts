import type { LineContext } from '../line-context.ts';

/** One thing that is known of a line: one of `size` values, or less than 0 where there is nothing to know. */
export interface Fact {
  readonly size: number;
  /** Its place among all facts. */
  readonly at: number;
}

const facts: Fact[] = [];

export const fact = (size: number): Fact => {
  const made = { size, at: facts.length };
  facts.push(made);
  return made;
};

/** How many facts there are, once all are made. */
export const countFacts = (): number => facts.length;

/** Writes what is known of a line to its facts' places. */
export type WriteFacts = (context: LineContext, known: Int32Array) => void;

/** The value of a fact that is yes or no. */
export const yesNo = (holds: boolean | undefined): number => (holds ? 1 : 0);

/** The value of a fact of size 1 that lets a feature speak only where something holds. */
export const only = (holds: boolean | undefined): number => (holds ? 0 : -1);
