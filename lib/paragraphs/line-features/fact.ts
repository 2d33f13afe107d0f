import type { LineContext } from '../line-context.ts';

/** One thing that is known of a line: one of `size` values, or less than 0 where there is nothing to know. */
export interface Fact {
  readonly size: number;
  readonly of: (context: LineContext) => number;
}

export const fact = (size: number, of: (context: LineContext) => number): Fact => ({ size, of });

/** The value of a fact that is yes or no. */
export const yesNo = (holds: boolean | undefined): number => (holds ? 1 : 0);

/** The value of a fact of size 1 that lets a feature speak only where something holds. */
export const only = (holds: boolean | undefined): number => (holds ? 0 : -1);
