import type { Page } from 'playwright-core';
import { inject, test } from 'vitest';
import { clickToolbarButton } from '../../../scripts/browser/click-toolbar-button.ts';
import { launchBrowser } from '../../../scripts/browser/launch-browser.ts';
import { servePages } from '../../../scripts/pages/serve-pages.ts';
import { BUILDS } from '../../built/support/builds.ts';
import { testPages } from './test-pages.ts';

/** Longer than anything in the popup takes, shorter than a test may take: what does not come is told by its name. */
const WAIT_MS = 10_000;

/**
 * A test in a real browser. `browser` has the built extension in it and speaks English; `server` serves the pages of
 * `test-pages.ts`; both live as long as the test file. `page` is a tab of the test's own, and `click` clicks the toolbar
 * button over it and gives the popup.
 */
export const it = test
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const executablePath = inject('browserPath');
    const browser = await launchBrowser({
      executablePath,
      extension: BUILDS[0].folder,
      headless: true,
      language: 'en',
    });
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('server', { scope: 'file' }, async ({}, { onCleanup }) => {
    const server = await servePages(testPages());
    onCleanup(() => server.close());
    return server;
  })
  .extend('page', async ({ browser }, { onCleanup }) => {
    const page = await browser.context.newPage();
    onCleanup(() => page.close());
    return page;
  })
  .extend('click', async ({ browser, page }, { onCleanup }) => {
    const popups: Page[] = [];
    onCleanup(async () => {
      for (const popup of popups) await popup.context().browser()?.close();
    });
    return async () => {
      const popup = await clickToolbarButton(browser, page);
      popup.setDefaultTimeout(WAIT_MS);
      popups.push(popup);
      return popup;
    };
  });
