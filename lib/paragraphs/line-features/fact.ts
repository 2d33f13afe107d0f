import type { LineContext } from '../line-context.ts';

/** One thing that is known of a line: one of `size` values, or less than 0 where there is nothing to know. */
export interface Fact {
  readonly size: number;
  readonly of: (context: LineContext) => number;
}

export const fact = (size: number, of: (context: LineContext) => number): Fact => ({ size, of });

export const yesNo = (holds: (context: LineContext) => boolean | undefined): Fact => fact(2, (c) => (holds(c) ? 1 : 0));

/** Lets a feature speak only where something holds. */
export const only = (holds: (context: LineContext) => boolean | undefined): Fact => fact(1, (c) => (holds(c) ? 0 : -1));
