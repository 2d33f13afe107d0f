import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { clickToolbarButton } from './browser/click-toolbar-button.ts';
import { findOrInstallBrowser } from './browser/find-or-install-browser.ts';
import { withSample } from './start/with-sample.ts';

const DOCS = fileURLToPath(new URL('../docs/', import.meta.url));

/** The article of the sample page with a kicker, a headline of two lines, and a caption. */
const ARTICLE = 2;

async function takePictures(popup: Page): Promise<void> {
  const row = popup.getByRole('list').getByRole('button').nth(ARTICLE);
  await row.waitFor();
  await popup.screenshot({ animations: 'disabled', path: `${DOCS}list.png` });
  await row.click();
  await popup.getByRole('article').waitFor();
  await popup.screenshot({ animations: 'disabled', path: `${DOCS}article.png` });
  await popup.emulateMedia({ colorScheme: 'dark' });
  await popup.screenshot({ animations: 'disabled', path: `${DOCS}article-dark.png` });
}

/** `npm run screenshots`: takes the README's pictures of the built extension over the sample page. */
mkdirSync(DOCS, { recursive: true });
const executablePath = await findOrInstallBrowser();
await withSample({ executablePath, headless: true, scale: 2 }, async (browser, page) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const popup = await clickToolbarButton(browser, page);
  await popup.emulateMedia({ colorScheme: 'light' });
  await takePictures(popup);
});
