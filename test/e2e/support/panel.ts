import type { Locator, Page } from 'playwright-core';
import type { LaunchedBrowser } from '../../../scripts/browser/launch-browser.ts';
import { openPanel } from '../../../scripts/browser/open-panel.ts';
import { waitForArticles } from './popup.ts';

/** The side panel beside a page, opened through the popup, with the page's articles. */
export async function panelBeside(
  url: string,
  page: Page,
  click: () => Promise<Page>,
  browser: LaunchedBrowser,
): Promise<Page> {
  await page.goto(url);
  const popup = await click();
  await waitForArticles(popup);
  const panel = await openPanel(browser, popup);
  await waitForArticles(panel);
  return panel;
}

/** The paragraphs and subheads of the article that is shown. */
export const paragraphs = (panel: Page): Locator => panel.locator('article').locator('p[data-start], h2[data-start]');

/** Chooses from the menu of the block that holds this text, one line after another. */
export async function choose(panel: Page, text: string, ...lines: readonly string[]): Promise<void> {
  const block = panel.locator('[data-start]').filter({ hasText: text }).first().locator('..');
  await block.getByRole('button', { name: 'Correct' }).click();
  for (const line of lines) await panel.getByRole('menuitem', { name: line }).click();
}
