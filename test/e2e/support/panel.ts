import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Locator, type Page } from 'playwright-core';
import type { LaunchedBrowser } from '../../../scripts/browser/launch-browser.ts';

const WAIT_MS = 10_000;
const PAUSE_MS = 100;

/** Goes on from the popup in the side panel, as a person would. Playwright sees it only over a connection made afterwards. */
export async function openPanel(browser: LaunchedBrowser, popup: Page): Promise<Page> {
  await popup.getByRole('button', { name: 'Read in the side panel' }).click();
  for (const end = Date.now() + WAIT_MS; Date.now() < end; await sleep(PAUSE_MS)) {
    const panel = await findPanel(browser);
    if (panel) return panel;
  }
  throw new Error('The button was pressed, and no side panel opened.');
}

async function findPanel({ profile, extensionId }: LaunchedBrowser): Promise<Page | undefined> {
  const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
  const connected = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const pages = connected.contexts().flatMap((context) => context.pages());
  const panel = pages.find((page) => page.url().startsWith(`chrome-extension://${extensionId}/sidepanel.html`));
  if (!panel) await connected.close();
  panel?.setDefaultTimeout(WAIT_MS);
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
