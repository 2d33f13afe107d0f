import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Page } from 'playwright-core';
import type { LaunchedBrowser } from './launch-browser.ts';

const WAIT_MS = 10_000;
const PAUSE_MS = 100;

/** Goes on from the popup in the side panel, as a person would; `label` is what the button says in the interface's language. */
export async function openPanel(
  browser: LaunchedBrowser,
  popup: Page,
  label = 'Read in the side panel',
): Promise<Page> {
  await popup.getByRole('button', { name: label }).click();
  return waitForPanel(browser);
}

/** The side panel, once it is open. Playwright sees it only over a connection made afterwards. */
export async function waitForPanel(browser: LaunchedBrowser): Promise<Page> {
  for (const end = Date.now() + WAIT_MS; Date.now() < end; await sleep(PAUSE_MS)) {
    const panel = await findPanel(browser);
    if (panel) return panel;
  }
  throw new Error('The side panel was asked for, and none opened.');
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
