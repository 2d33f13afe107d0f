import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { findPage } from './connect-to.ts';
import type { LaunchedBrowser } from './launch-browser.ts';

const WAIT_MS = 10_000;
const PAUSE_MS = 100;

/** Goes on from the popup in the side panel, as a person would; `label` is what the button says in the interface's language. */
export async function openPanel(
  browser: LaunchedBrowser,
  popup: Page,
  label = 'Read in the side panel',
): Promise<Page> {
  // The popup closes as the panel opens, sometimes before the press is answered.
  await popup
    .getByRole('button', { name: label })
    .click()
    .catch((error: unknown) => {
      if (!popup.isClosed()) throw error;
    });
  return waitForPanel(browser);
}

/** The side panel, once it is open. */
export async function waitForPanel(browser: LaunchedBrowser): Promise<Page> {
  for (const end = Date.now() + WAIT_MS; Date.now() < end; await sleep(PAUSE_MS)) {
    const panel = await findPage(browser, `chrome-extension://${browser.extensionId}/sidepanel.html`);
    panel?.setDefaultTimeout(WAIT_MS);
    if (panel) return panel;
  }
  throw new Error('The side panel was asked for, and none opened.');
}
