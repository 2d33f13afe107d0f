import type { Page } from 'playwright-core';
import { clickToolbarButton } from '../browser/click-toolbar-button.ts';
import { exportAll } from '../browser/export-all.ts';
import type { LaunchedBrowser } from '../browser/launch-browser.ts';

/** Without a display: clicks the toolbar button and prints what the popup then exports. */
export async function printArticles(browser: LaunchedBrowser, page: Page): Promise<void> {
  console.error(`There is no display: clicking Broadsheet's button over ${page.url()} and printing its articles.\n`);
  const popup = await clickToolbarButton(browser, page);
  console.log(await exportAll(popup));
}
