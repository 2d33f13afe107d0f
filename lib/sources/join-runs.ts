import { chainRuns } from './chain-runs.ts';
import { joinFragments } from './join-fragments.ts';
import type { Run, RunLine } from './run-line.ts';

/**
 * Puts the runs of one page's printed lines together by their boxes: first those that follow each other closely, then
 * pieces with a wider gap, unless the second starts where other lines start, too: there runs a gutter. The lines are in
 * the order of their first runs. White space that is a run by itself only tells that a gap is meant.
 */
export function joinRuns(runs: readonly Run[]): readonly RunLine[] {
  return joinFragments(chainRuns(withoutShadows(foldSpaces(runs))));
}

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
    seen.set(run.text, [...twins, run]);
    return !twins.some((twin) => isShadow(run, twin));
  });
}

const isShadow = (a: Run, b: Run): boolean =>
  Math.abs(a.box.x - b.box.x) < 0.15 * a.size && Math.abs(a.box.y - b.box.y) < 0.15 * a.size;
