import { describe, expect } from 'vitest';
import { it } from './fixtures.ts';
import { tooLong, WATCH_FROM_NOW, WATCHED } from './long-tasks.ts';

const task = (start: number, duration: number) => ({ start, duration });

describe('what is said of long tasks', () => {
  it('is the observer’s own measure where the machine has nothing else to do', () => {
    const controls = [{ at: 900, slowdown: 1 }];
    expect(tooLong({ tasks: [task(0, 199), task(5000, 201), task(9000, 70)], controls })).toEqual([
      '201 ms, slowed down 1.0 times',
    ]);
  });

  it('takes off what held the machine up just then, up to four times', () => {
    const controls = Array.from({ length: 20 }, (_, at) => ({
      at: 500 * at,
      slowdown: at < 4 ? 2 : at > 16 ? 9 : 1.02,
    }));
    expect(tooLong({ tasks: [task(510, 390), task(5010, 390), task(9510, 810)], controls })).toEqual([
      '390 ms, slowed down 1.0 times',
      '810 ms, slowed down 4.0 times',
    ]);
  });

  it('leaves the controls themselves out', () => {
    expect(tooLong({ tasks: [task(880, 900)], controls: [{ at: 881, slowdown: 20 }] })).toEqual([]);
  });

  it('tells of a task that is too long in a browser, and of no shorter one', async ({ page }) => {
    await page.evaluate(WATCH_FROM_NOW);
    await page.waitForTimeout(1500);
    await page.evaluate(work, 100);
    await page.waitForTimeout(1500);
    await page.evaluate(work, 700);
    await page.waitForTimeout(1500);
    expect(tooLong(await page.evaluate(WATCHED))).toHaveLength(1);
  });
});

/** Takes so many milliseconds when nothing else runs, and as much longer as the machine is slowed down. */
async function work(milliseconds: number): Promise<void> {
  let sum = 0;
  const turn = (): number => {
    const started = performance.now();
    for (let i = 0; i < 1_000_000; i++) sum = (sum * 31 + i) | 0;
    return performance.now() - started;
  };
  const known = Math.min(...Array.from({ length: 20 }, turn));
  await new Promise((resolve) => setTimeout(resolve, 50));
  for (let done = 0; done < milliseconds; done += known) turn();
}
