import { afterEach, describe, expect, it, vi } from 'vitest';
import { whenIdle } from '../../components/when-idle.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A browser that never has time: it calls back when the patience asked for is over, and not at all where none was. */
const busyBrowser = () => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (call: () => void, options?: { timeout?: number }) =>
    options?.timeout === undefined ? 0 : setTimeout(call, options.timeout),
  );
  vi.stubGlobal('cancelIdleCallback', (handle: number) => clearTimeout(handle));
};

describe('what waits for idle time', () => {
  it('is called in the end where there never is any', () => {
    busyBrowser();
    const call = vi.fn<() => void>();
    whenIdle(call);
    vi.advanceTimersByTime(3000);
    expect(call).toHaveBeenCalledOnce();
  });

  it('is not called once it was taken back', () => {
    busyBrowser();
    const call = vi.fn<() => void>();
    whenIdle(call)();
    vi.advanceTimersByTime(3000);
    expect(call).not.toHaveBeenCalled();
  });

  it('is called where the browser knows no idle time', () => {
    vi.useFakeTimers();
    vi.stubGlobal('requestIdleCallback', undefined);
    delete (globalThis as { requestIdleCallback?: unknown }).requestIdleCallback;
    const call = vi.fn<() => void>();
    whenIdle(call);
    vi.advanceTimersByTime(1);
    expect(call).toHaveBeenCalledOnce();
  });
});
