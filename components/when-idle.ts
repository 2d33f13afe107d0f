/** The longest wait for idle time, in milliseconds: a browser under load, or a view in the background, may never have any. */
const PATIENCE = 2000;

/** Calls back when there is time; gives back what takes that back. */
export function whenIdle(call: () => void): () => void {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(call);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(call, { timeout: PATIENCE });
  return () => cancelIdleCallback(handle);
}
