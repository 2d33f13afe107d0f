import type { Subject } from './subjects.ts';

/** How often each subject runs before it is timed, so that the compiler has seen it. */
const WARM_UP = 3;

/**
 * Times subjects on a text, one after the other in every round, so that whatever else the machine does meets them all.
 * Milliseconds, one measurement a round.
 */
export function timeRounds(subjects: readonly Subject[], text: string, rounds: number): ReadonlyMap<Subject, number[]> {
  const times = new Map(subjects.map((subject) => [subject, [] as number[]]));
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const [subject, measured] of times) {
      const time = timeOnce(subject, text);
      if (round >= 0) measured.push(time);
    }
  }
  return times;
}

/** Garbage of the run before is collected first, where node runs with `--expose-gc`. */
export function timeOnce(subject: Subject, text: string): number {
  globalThis.gc?.();
  const start = performance.now();
  subject.run(text);
  return performance.now() - start;
}
