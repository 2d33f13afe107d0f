interface Watched {
  readonly tasks: readonly { readonly start: number; readonly duration: number }[];
  /** How many times longer than when nothing else ran a task of known length took, and when it did. */
  readonly controls: readonly { readonly at: number; readonly slowdown: number }[];
}

/**
 * Runs in the page: has the browser's own observer write down every task that takes 50 ms and more and, twice a second, lets a
 * task of known length tell how much the machine's other work holds this page up. It must not be a short one: those are let run
 * to their end on a busy machine, too.
 */
function watchTasks(buffered: boolean): void {
  const LOOPS = 1_000_000;
  const CALIBRATIONS = 40;
  const CONTROL_MS = 40;
  const EVERY_MS = 500;
  const tasks: Watched['tasks'][number][] = [];
  const controls: Watched['controls'][number][] = [];
  let sum = 0;
  const turn = (): void => {
    for (let i = 0; i < LOOPS; i++) sum = (sum * 31 + i) | 0;
  };
  const timeOf = (turns: number): number => {
    const started = performance.now();
    for (let i = 0; i < turns; i++) turn();
    return performance.now() - started;
  };
  let known = Infinity;
  const control = (): void => {
    const turns = Math.ceil(CONTROL_MS / known);
    controls.push({ at: performance.now(), slowdown: timeOf(turns) / (turns * known) });
  };
  const calibrate = (left: number): void => {
    known = Math.min(known, timeOf(1));
    if (left > 0) setTimeout(calibrate, 0, left - 1);
    else {
      setTimeout(control);
      setInterval(control, EVERY_MS);
    }
  };
  calibrate(CALIBRATIONS);
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered });
  Object.assign(globalThis, { watched: { tasks, controls } });
}

/** To be evaluated in a page that has just opened: what it did since is written down, too. */
export const WATCH_FROM_THE_START = `(${watchTasks})(true)`;
/** To be evaluated in a page that took its time to be shown: what the browser did for that is none of ours. */
export const WATCH_FROM_NOW = `(${watchTasks})(false)`;
/** What was written down since. */
export const WATCHED = 'globalThis.watched';

/** A page is usable as long as nothing keeps it from answering for longer, in milliseconds. */
const LONGEST_TASK_MS = 200;
/** So many controls, those next to a task in time, tell of the machine while it ran: of a second before and after. */
const BESIDE = 4;
/** A machine that is busier still cannot tell whether a page is usable. */
const MOST_SLOWDOWN = 4;

/**
 * The tasks that are too long, with what the controls beside them say: one that the machine slowed down twofold may take twice
 * the time. On a machine with nothing else to do that is the observer's own measure.
 */
export function tooLong({ tasks, controls }: Watched): readonly string[] {
  // Each control is a task of its own.
  const isControl = ({ start, duration }: Watched['tasks'][number]): boolean =>
    controls.some(({ at }) => at >= start && at <= start + duration);
  const found = tasks
    .filter((task) => !isControl(task))
    .map(({ start, duration }) => {
      const distance = ({ at }: Watched['controls'][number]): number => Math.abs(at - (start + duration / 2));
      const beside = controls.toSorted((a, b) => distance(a) - distance(b)).slice(0, BESIDE);
      const slowdown = Math.min(MOST_SLOWDOWN, Math.max(1, ...beside.map((control) => control.slowdown)));
      return { duration, slowdown };
    });
  return found
    .filter(({ duration, slowdown }) => duration >= LONGEST_TASK_MS * slowdown)
    .map(({ duration, slowdown }) => `${Math.round(duration)} ms, slowed down ${slowdown.toFixed(1)} times`);
}
