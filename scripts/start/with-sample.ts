import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../browser/launch-browser.ts';
import type { LaunchedBrowser, LaunchOptions } from '../browser/launch-browser.ts';
import { archivePage } from '../pages/archive-page.ts';
import { servePages } from '../pages/serve-pages.ts';

/** The folder of the extension as `npm run build` leaves it. */
export const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const PATH = '/songting-daily/2023-04-14/1.html';

interface SampleOptions extends Pick<LaunchOptions, 'executablePath' | 'headless' | 'scale'> {
  /** The text of the page; absent: the sample's. */
  readonly text?: string;
}

/** Serves the sample page, opens it in a browser that has the extension, hands both over, and cleans up after. */
export async function withSample(
  { text, ...options }: SampleOptions,
  use: (browser: LaunchedBrowser, page: Page) => Promise<void>,
): Promise<void> {
  const server = await servePages(new Map([[PATH, { type: 'text/html', body: archivePage(text) }]]));
  try {
    const browser = await launchBrowser({
      ...options,
      extension: EXTENSION,
      ...(options.headless && { language: 'en' }),
    });
    try {
      const page = browser.context.pages()[0] ?? (await browser.context.newPage());
      await page.goto(server.origin + PATH);
      await use(browser, page);
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}
