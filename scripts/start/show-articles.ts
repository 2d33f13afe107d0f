import type { Page } from 'playwright-core';
import { clickToolbarButton } from '../browser/click-toolbar-button.ts';
import type { LaunchedBrowser } from '../browser/launch-browser.ts';

/** With a display: clicks the toolbar button once, to show it, and leaves the browser to the person until it is closed. */
export async function showArticles(browser: LaunchedBrowser, page: Page): Promise<void> {
  const closed = browser.context.waitForEvent('close', { timeout: 0 });
  await clickToolbarButton(browser, page);
  console.error(`The browser shows ${page.url()} with Broadsheet's popup over it.
Click Broadsheet's button (behind the puzzle piece, until you pin it) to open it again. Close the browser to end.`);
  await closed;
}
