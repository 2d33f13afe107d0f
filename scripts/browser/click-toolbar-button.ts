import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { connectTo } from './connect-to.ts';
import type { LaunchedBrowser } from './launch-browser.ts';

const WAIT_MS = 10_000;
const PAUSE_MS = 50;

async function tabOf({ devTools }: LaunchedBrowser, page: Page): Promise<string> {
  const { targetInfos } = await devTools.send('Target.getTargets', { filter: [{}] });
  const tab = targetInfos.find(({ type, url }) => type === 'tab' && url === page.url());
  if (!tab) throw new Error(`No tab of the browser shows ${page.url()}.`);
  return tab.targetId;
}

async function waitForPopup({ devTools, extensionId }: LaunchedBrowser): Promise<string> {
  const prefix = `chrome-extension://${extensionId}/popup.html`;
  for (const end = Date.now() + WAIT_MS; Date.now() < end; await sleep(PAUSE_MS)) {
    const { targetInfos } = await devTools.send('Target.getTargets', { filter: [{}] });
    const popup = targetInfos.find(({ type, url }) => type === 'page' && url.startsWith(prefix));
    if (popup) return popup.url;
  }
  throw new Error('The popup was asked for, and none opened.');
}

/** Clicks our toolbar button over a page, as a person would: the popup opens, and may read that page. */
export async function clickToolbarButton(browser: LaunchedBrowser, page: Page): Promise<Page> {
  await pressToolbarButton(browser, page);
  return popupOf(browser);
}

/** The click alone. */
export async function pressToolbarButton(browser: LaunchedBrowser, page: Page): Promise<void> {
  await page.bringToFront();
  const targetId = await tabOf(browser, page);
  await browser.devTools.send('Extensions.triggerAction', { id: browser.extensionId, targetId });
}

/** The popup, once it is open. */
export async function popupOf(browser: LaunchedBrowser): Promise<Page> {
  return connectTo(browser, await waitForPopup(browser));
}
