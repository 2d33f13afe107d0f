import type { BrowserContext, CDPSession } from 'playwright-core';

/**
 * Loads an unpacked extension over the DevTools protocol. The flag `--load-extension` would do for Chromium, but Chrome
 * ignores it from version 137 on.
 */
export async function loadExtension(
  context: BrowserContext,
  folder: string,
): Promise<{ readonly devTools: CDPSession; readonly extensionId: string }> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser has gone.');
  const devTools = await browser.newBrowserCDPSession();
  const { id } = await devTools.send('Extensions.loadUnpacked', { path: folder });
  return { devTools, extensionId: id };
}
