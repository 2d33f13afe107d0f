/** Has the browser's own observer write down every task that takes 50 ms and more, in whatever page this is evaluated. */
export const OBSERVE = `(() => {
  globalThis.longTasks = [0];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.longTasks.push(duration);
  }).observe({ type: 'longtask' });
})()`;

/** The longest of them so far, in milliseconds. */
export const LONGEST = 'Math.max(...globalThis.longTasks)';

/** A page is usable as long as nothing keeps it from answering for longer. */
export const LONGEST_TASK_MS = 200;
