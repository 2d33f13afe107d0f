import { type FramedLine, median } from './framed-line.ts';

/** Less than this is the ragged edge of the type, not a skewed scan (a drift of 1 in 250, a quarter of a degree). */
const LEAST = 0.004;
/** Fewer pairs of lines tell nothing. */
const FEWEST = 12;

/**
 * How far the left edge of a page's columns drifts in u for each unit of v: the tangent of the scan's skew. Lines that
 * follow each other closely tell it; indents lean as often one way as the other and fall out of the median.
 */
export function skewOf(lines: readonly FramedLine[], em: number): number {
  const drifts: number[] = [];
  for (let i = 0; i + SPAN < lines.length; i++) {
    const drift = driftBetween(lines.slice(i, i + SPAN + 1), em);
    if (drift !== undefined) drifts.push(drift);
  }
  const skew = drifts.length < FEWEST ? 0 : median(drifts);
  return Math.abs(skew) < LEAST ? 0 : skew;
}

/** Over so many lines a drift is told from the grain of the boxes. */
const SPAN = 3;

function driftBetween(lines: readonly FramedLine[], em: number): number | undefined {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last || !lines.every((line, i) => i === 0 || follows(lines[i - 1], line, em))) return undefined;
  return (last.u0 - first.u0) / (last.v0 - first.v0);
}

function follows(before: FramedLine | undefined, line: FramedLine, em: number): boolean {
  if (!before || line.crosswise || before.crosswise) return false;
  const advance = line.v0 - before.v0;
  return advance > 0.7 * em && advance < 3 * em && Math.abs(line.u0 - before.u0) < 1.2 * em;
}
