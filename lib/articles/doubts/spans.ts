import type { Block } from '../../model/block.ts';
import type { Span } from '../../model/span.ts';
import type { Loose } from '../page-plan.ts';

/** Where a block stands, line by line. */
export const spansOf = ({ lines }: Block): Span[] => lines.map(({ line }) => line.span);

/** Where the lines of a heading stand. */
export const spansOfLines = (lines: readonly Loose[]): Span[] => lines.flatMap(({ block }) => spansOf(block));

/** The offset at which a block starts. */
export const startOf = (block: Block): number => block.lines[0]!.line.span.start;

/** One stretch over several that stand in the order of the source; of scattered ones the first. */
export const coverOf = (spans: readonly Span[]): Span => {
  const [first, last] = [spans[0]!, spans.at(-1)!];
  return first.start <= last.start ? { start: first.start, end: last.end } : first;
};
