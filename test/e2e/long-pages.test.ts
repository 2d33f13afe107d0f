import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { servePages, type PageServer } from '../../scripts/pages/serve-pages.ts';
import { it } from './support/fixtures.ts';

const SAMPLE = new URL('../pages/archive-page/input.txt', import.meta.url);
const ELEMENTS = 50_000;
/** A page is usable as long as nothing keeps it from answering for longer. */
const LONGEST_TASK_MS = 200;
const POLL_MS = 400;

let pages: PageServer;

beforeAll(async () => {
  const lines = readFileSync(SAMPLE, 'utf8').split('\n');
  const elements = Array.from({ length: ELEMENTS }, (_, index) => `<p>${lines[index % lines.length]}</p>`);
  const body = `<!doctype html><html lang="zh"><meta charset="utf-8"><title>全文</title><main>${elements.join('')}</main></html>`;
  pages = await servePages(new Map([['/long.html', { type: 'text/html', body }]]));
});

afterAll(() => pages.close());

/** Has the browser's own observer write down every task of the page that takes 50 ms and more. */
const observe = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
    Object.assign(window, { longTasks: tasks });
  });

const longTasks = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);

/** Waits until the browser itself has done with showing the page. */
const waitUntilIdle = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(() => resolve()))));

/** Waits until the popup's words stand still: the page is read, whatever comes of it. */
async function waitUntilRead(popup: Page): Promise<string> {
  for (let before = '', now = await words(popup); ; before = now, now = await words(popup)) {
    if (now === before && /\d/.test(now)) return now;
    await popup.waitForTimeout(POLL_MS);
  }
}

const words = (popup: Page): Promise<string> => popup.locator('body').innerText();

describe('a page of 50,000 line elements', () => {
  it('stays usable while it is read', async ({ page, click }) => {
    await page.goto(`${pages.origin}/long.html`);
    await waitUntilIdle(page);
    await observe(page);
    const popup = await click();
    await waitUntilRead(popup);
    expect(Math.max(0, ...(await longTasks(page)))).toBeLessThan(LONGEST_TASK_MS);
  });
});
