import type { Subject } from './subjects.ts';

/** How often, and how many milliseconds, each subject runs at most before it is timed, so that the compiler has seen it. */
const WARM_UP = 300;
const WARM_UP_BUDGET = 2_000;
/** A slow subject is timed less often: when so many milliseconds are over, the round at hand is the last. */
const BUDGET = 20_000;

/**
 * Times subjects on a text, one after the other in every round, so that whatever else the machine does meets them all.
 * Milliseconds, one measurement a round; at least one round.
 */
export function timeRounds(subjects: readonly Subject[], text: string, rounds: number): ReadonlyMap<Subject, number[]> {
  const start = performance.now();
  for (const subject of subjects) repeatWithin(WARM_UP_BUDGET, WARM_UP, () => subject.run(text));
  globalThis.gc?.();
  const times = new Map(subjects.map((subject) => [subject, [] as number[]]));
  repeatWithin(BUDGET - (performance.now() - start), rounds, () =>
    times.forEach((measured, subject) => measured.push(timeOnce(subject, text))),
  );
  return times;
}

/** Times one subject alone. */
export function timeRuns(subject: Subject, text: string, runs: number): readonly number[] {
  const times: number[] = [];
  repeatWithin(BUDGET, runs, () => times.push(timeOnce(subject, text)));
  return times;
}

function repeatWithin(milliseconds: number, times: number, once: () => void): void {
  const end = performance.now() + milliseconds;
  for (let time = 0; time < times && (time === 0 || performance.now() < end); time++) once();
}

/**
 * Garbage is collected when the engine's memory is full, as it is anywhere else: forced between runs it would take with it the
 * code that was compiled for objects of which none is left.
 */
function timeOnce(subject: Subject, text: string): number {
  const start = performance.now();
  subject.run(text);
  return performance.now() - start;
}
