/** A slice is short enough that the page goes on answering keys and scrolling. */
const SLICE_MS = 20;

export class Cancelled extends Error {}

/** Lets the page do what it has to do. */
export const pause = (): Promise<void> => {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
};

/**
 * Runs a reading in slices of about 20 ms, telling after each how many characters were read so far.
 *
 * @throws Cancelled when `signal` aborts
 */
export async function runInSlices<T>(
  reading: Generator<number, T>,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<T> {
  let done = 0;
  let until = performance.now() + SLICE_MS;
  for (let step = reading.next(); ; step = reading.next()) {
    if (step.done) return step.value;
    done += step.value;
    if (performance.now() < until) continue;
    onProgress(done);
    await pause();
    if (signal.aborted) throw new Cancelled();
    until = performance.now() + SLICE_MS;
  }
}
