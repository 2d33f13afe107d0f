import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { popupOf } from '../../scripts/browser/click-toolbar-button.ts';
import type { LaunchedBrowser } from '../../scripts/browser/launch-browser.ts';
import { readClipboard } from './support/clipboard.ts';
import { extensionWorker } from './support/extension-worker.ts';
import { panelBeside } from './support/panel.ts';
import { it } from './support/fixtures.ts';
import { waitForArticles, waitForNotice } from './support/popup.ts';
import { sample } from './support/sample.ts';

/** What is used of the extension APIs. `dispatch` is Chrome's own way to raise an event. */
interface Chrome {
  readonly action: { getPopup(of: object): Promise<string> };
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
  readonly tabs: { query(what: object): Promise<readonly object[]> };
  readonly commands: {
    readonly onCommand: { dispatch(command: string, tab: unknown): void };
    getAll(): Promise<readonly { readonly name: string; readonly shortcut: string }[]>;
  };
}

/** The hotkeys are the browser's, not the page's: no protocol can press them. The extension hears what it would hear. */
async function pressHotkey(browser: LaunchedBrowser, page: Page, command: string): Promise<void> {
  await page.bringToFront();
  const worker = await extensionWorker(browser);
  await worker.evaluate(async (name) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(name, tab);
  }, command);
}

describe('hotkeys', () => {
  it('are told to the browser, the first with keys of its own', async ({ browser }) => {
    const worker = await extensionWorker(browser);
    const told = await worker.evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.commands.getAll());
    expect(Object.fromEntries(told.map(({ name, shortcut }) => [name, shortcut]))).toEqual({
      _execute_action: 'Alt+Shift+K',
      'open-panel': '',
      'copy-all': '',
      'next-doubt': '',
    });
  });

  it('copy the whole page without a click', async ({ browser, server, page, click }) => {
    await page.goto(`${server.origin}/archive.html`);
    const popup = await click();
    await waitForArticles(popup);
    await popup.close();
    await pressHotkey(browser, page, 'copy-all');
    const last = sample.articles.at(-1)!.paragraphs.at(-1);
    const copying = await popupOf(browser);
    await waitForNotice(copying, 'Copied');
    expect((await readClipboard(page)).plain.split('\n')).toContain(last);
  });

  it('copy the whole page where the button opens the panel, too', async ({ browser, server, page, click }) => {
    await page.goto(`${server.origin}/archive.html`);
    await (await click()).close();
    const worker = await extensionWorker(browser);
    const popupOfButton = () =>
      worker.evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.action.getPopup({}));
    const choose = (button: string) =>
      worker.evaluate(
        async (settings) => {
          await (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.set({ settings });
        },
        { button },
      );
    await choose('panel');
    await expect.poll(popupOfButton).toBe('');
    await pressHotkey(browser, page, 'copy-all');
    const copying = await popupOf(browser);
    await waitForNotice(copying, 'Copied');
    expect(await popupOfButton()).toBe('');
    await choose('popup');
    await expect.poll(popupOfButton).not.toBe('');
  });

  it('lead from doubt to doubt in the panel', async ({ browser, server, page, click }) => {
    const panel = await panelBeside(`${server.origin}/doubtful.html`, page, click, browser);
    await pressHotkey(browser, page, 'next-doubt');
    await panel.getByRole('region', { name: /^Doubt 1 of/u }).waitFor();
    await pressHotkey(browser, page, 'next-doubt');
    await panel.getByRole('region', { name: /^Doubt 2 of/u }).waitFor();
    await panel.close();
  });
});
