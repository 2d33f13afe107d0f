import type { Given } from '../model/given.ts';
import type { SetLine } from '../model/set-line.ts';

/** What is given of some lines, and not of those of another page. */
export const givenOnLines = (lines: readonly SetLine[], given: readonly Given[]): readonly Given[] =>
  given.filter((one) => {
    const told = offsetsOf(one);
    return lines.some(({ line: { span } }) => told.some((at) => span.start <= at && at < span.end));
  });

const offsetsOf = (given: Given): readonly number[] => {
  if ('spans' in given) return given.spans.map(({ start }) => start);
  return 'at' in given ? [given.at] : [given.first, given.second];
};
