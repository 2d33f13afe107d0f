import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { pressToolbarButton } from '../../scripts/browser/click-toolbar-button.ts';
import { servePages, type PageServer } from '../../scripts/pages/serve-pages.ts';
import { extensionView, type ExtensionView } from './support/extension-view.ts';
import { it } from './support/fixtures.ts';
import { LONGEST, LONGEST_TASK_MS, OBSERVE } from './support/long-tasks.ts';
import { sampleText } from './support/sample.ts';

const TEN_MB = 10_000_000;
const ELEMENTS = 50_000;
/** Two minutes are what the engine takes for ten million bytes on a slow machine, longer where that has more to do. */
const PATIENCE = { timeout: 400_000, interval: 300 };
/** What else the machine does may hold a task up: it is held to its bound in one of three runs. */
const OF_A_TEST = { timeout: 480_000, retry: 2 };
/** How much of the map is drawn: the whole has twice as many bars. */
const BARS = `document.querySelectorAll('[data-bar]').length`;
const MANY_BARS = 2_000;
/** What comes at once, on a machine that has other things to do. */
const SOON = { timeout: 10_000 };

const text = sampleText.repeat(Math.ceil(TEN_MB / Buffer.byteLength(sampleText)));
const lines = sampleText.split('\n');
const elements = Array.from({ length: ELEMENTS }, (_, index) => `<p>${lines[index % lines.length]}</p>`).join('');
const markup = `<!doctype html><html lang="zh"><meta charset="utf-8"><title>全文</title><main>${elements}</main></html>`;

let server: PageServer;

beforeAll(async () => {
  server = await servePages(
    new Map([
      ['/long.html', { type: 'text/html', body: markup }],
      ['/long.txt', { type: 'text/plain', body: text }],
    ]),
  );
});

afterAll(() => server.close());

/** Opens a long page and waits until the browser itself has done with showing it. */
async function open(page: Page, path: string): Promise<void> {
  // Without a fixed font that has the characters, Chromium looks for one again and again: it then takes four times as long.
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontFamilies', { fontFamilies: { fixed: 'Noto Sans Mono CJK SC' } });
  await page.goto(server.origin + path, { timeout: 120_000 });
  await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => requestIdleCallback(() => done()))));
  await page.evaluate(OBSERVE);
}

const words = (view: ExtensionView): Promise<string> => view.evaluate('document.body.innerText');
const press = (view: ExtensionView, label: string): Promise<boolean> =>
  view.evaluate(`(() => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent.startsWith('${label}'));
    button?.click();
    return Boolean(button);
  })()`);
const pressEnd = (view: ExtensionView): Promise<unknown> =>
  view.evaluate(
    `document.querySelector('main ul').dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }))`,
  );

async function untilRead(view: ExtensionView): Promise<void> {
  await expect.poll(() => words(view), PATIENCE).toMatch(/[\d,]+ articles · [\d,]+ characters/);
}

/** Goes to the end of the list and waits until its rows have been drawn. */
async function throughTheList(view: ExtensionView): Promise<void> {
  await pressEnd(view);
  await expect.poll(() => view.evaluate('document.activeElement?.dataset.row ?? ""'), SOON).not.toBe('');
  await view.evaluate('new Promise((done) => setTimeout(done, 1500))');
}

describe.for([
  ['a text tab of 10 MB', '/long.txt'],
  ['a page of 50,000 line elements', '/long.html'],
] as const)('%s', ([, path]) => {
  it('is read, and can be stopped, while it and the popup stay usable', OF_A_TEST, async ({ page, browser }) => {
    await open(page, path);
    await pressToolbarButton(browser, page);
    const popup = await extensionView(browser, 'popup.html');
    await popup.evaluate(OBSERVE);
    await expect.poll(() => words(popup), PATIENCE).toMatch(/[\d,]+ of [\d,]+ characters/);
    await press(popup, 'Cancel');
    await expect.poll(() => words(popup), SOON).toContain('Reading was stopped');
    await press(popup, 'Read the page');
    await untilRead(popup);
    await throughTheList(popup);
    expect(await page.evaluate<number>(LONGEST)).toBeLessThan(LONGEST_TASK_MS);
    expect(await popup.evaluate<number>(LONGEST)).toBeLessThan(LONGEST_TASK_MS);
    popup.close();
  });
});

describe('the side panel over a page of 50,000 line elements', () => {
  it(
    'stays usable while the page is read, listed and mapped, and so does the page',
    OF_A_TEST,
    async ({ page, browser }) => {
      await open(page, '/long.html');
      await pressToolbarButton(browser, page);
      const popup = await extensionView(browser, 'popup.html');
      await untilRead(popup);
      // The popup closes over this, and cannot answer any more.
      void press(popup, 'Side panel');
      const panel = await extensionView(browser, 'sidepanel.html');
      await panel.evaluate(OBSERVE);
      await untilRead(panel);
      await throughTheList(panel);
      await press(panel, 'Page map');
      await expect.poll(() => panel.evaluate(BARS), PATIENCE).toBeGreaterThan(MANY_BARS);
      expect(await panel.evaluate<number>(LONGEST)).toBeLessThan(LONGEST_TASK_MS);
      expect(await page.evaluate<number>(LONGEST)).toBeLessThan(LONGEST_TASK_MS);
      panel.close();
    },
  );
});
