import type { SetLine } from '../model/set-line.ts';
import type { TraceEntry } from '../model/trace.ts';

/** A line is full that lacks no more of the measure than this, in em. */
const FULL = 1.1;

/** Stretches of lines that stand in one column and are set to one measure. */
const runsOf = (lines: readonly SetLine[]): SetLine[][] => {
  const runs: SetLine[][] = [];
  for (const line of lines) {
    const last = runs.at(-1)?.at(-1);
    if (last && last.column === line.column && last.measure === line.measure) runs.at(-1)!.push(line);
    else runs.push([line]);
  }
  return runs;
};

/** A column that starts higher in the source than the one before it ends stands beside it. */
const isBeside = (run: readonly SetLine[], before: readonly SetLine[] | undefined): boolean =>
  before !== undefined && run[0]!.line.span.start < before.at(-1)!.line.span.end;

/** How the lines stand in columns: the measure of each stretch, in em, how many lines it has, and what share of them fills it. */
export const traceColumns = (lines: readonly SetLine[]): TraceEntry[] =>
  runsOf(lines).map((run, i, runs) => {
    const { line, measure, column } = run[0]!;
    const full = run.filter(({ deficit }) => Math.abs(deficit) <= FULL).length;
    return {
      stage: 'columns',
      span: { start: line.span.start, end: run.at(-1)!.line.span.end },
      decision: isBeside(run, runs[i - 1]) ? 'column beside the one before' : 'column',
      evidence: { column, measure, lines: run.length, full: full / run.length },
    };
  });
