import { chainRuns } from './chain-runs.ts';
import { joinFragments, type Pieces } from './join-fragments.ts';
import { lineOfRuns, type Run, type RunLine } from './run-line.ts';

/**
 * Puts the runs of one page's printed lines together by their boxes: first those that follow each other closely, then
 * pieces with a wider gap, unless the second starts where other lines start, too: there runs a gutter. The lines are in
 * the order of their first runs. White space that is a run by itself only tells that a gap is meant.
 */
export function joinRuns(runs: readonly Run[]): readonly RunLine[] {
  const fragments = chainRuns(withoutShadows(foldSpaces(runs)));
  return joinFragments(fragments, joined, 'ofType');
}

const joined = (lines: Pieces<RunLine>): RunLine =>
  lineOfRuns(
    lines.flatMap((line) => line.runs),
    lines[0].vertical,
  ) ?? lines[0];

function foldSpaces(runs: readonly Run[]): readonly Run[] {
  return runs.flatMap((run, i) => {
    if (!run.text.trim()) return [];
    const spaced = i > 0 && runs[i - 1]?.text.trim() === '' && runs[i - 1]?.text !== '';
    return [spaced ? { ...run, spaced } : run];
  });
}

/** Bold type is sometimes made by setting a text twice, a hair apart: the second time is not text. */
function withoutShadows(runs: readonly Run[]): readonly Run[] {
  const seen = new Map<string, Run[]>();
  return runs.filter((run) => {
    const twins = seen.get(run.text) ?? [];
    const isTwin = twins.some((twin) => isShadow(run, twin));
    if (twins.push(run) === 1) seen.set(run.text, twins);
    return !isTwin;
  });
}

const isShadow = (a: Run, b: Run): boolean =>
  Math.abs(a.box.x - b.box.x) < 0.15 * a.size && Math.abs(a.box.y - b.box.y) < 0.15 * a.size;
