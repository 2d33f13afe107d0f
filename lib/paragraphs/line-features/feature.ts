import type { Fact } from './fact.ts';

/** Facts that are weighed together: one value for each combination of theirs, and none where one of them has none. */
export interface LineFeature {
  readonly name: string;
  readonly size: number;
  readonly facts: readonly Fact[];
}

export const feature = (name: string, ...facts: readonly Fact[]): LineFeature => ({
  name,
  size: facts.reduce((product, { size }) => product * size, 1),
  facts,
});
