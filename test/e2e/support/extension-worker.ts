import type { Worker } from 'playwright-core';
import type { LaunchedBrowser } from '../../../scripts/browser/launch-browser.ts';

/** The extension's service worker, from which its APIs can be called as the extension itself calls them. */
export async function extensionWorker({ context }: LaunchedBrowser): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}
