import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { clickToolbarButton } from './browser/click-toolbar-button.ts';
import { findOrInstallBrowser } from './browser/find-or-install-browser.ts';
import type { LaunchedBrowser } from './browser/launch-browser.ts';
import { openPanel } from './browser/open-panel.ts';
import { takeGallery } from './screenshots/take-gallery.ts';
import { EXTENSION, withSample } from './start/with-sample.ts';

const inProject = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const DOCS = inProject('docs/');
const GALLERY = inProject('test-results/screenshots');
/** A page with a doubt in it. */
const DOUBTFUL = readFileSync(inProject('test/pages/blank-line-after-every-line/input.txt'), 'utf8');

/** The article of the sample page with a kicker, a headline of two lines, and a caption. */
const ARTICLE = 2;
const WIDE = { width: 860, height: 740 };

const shoot = (shown: Page, name: string) => shown.screenshot({ animations: 'disabled', path: `${DOCS}${name}.png` });

async function takePopup(browser: LaunchedBrowser, page: Page): Promise<void> {
  const popup = await clickToolbarButton(browser, page);
  await popup.emulateMedia({ colorScheme: 'light' });
  const row = popup.getByRole('list').getByRole('button').nth(ARTICLE);
  await row.waitFor();
  await shoot(popup, 'list');
  await row.click();
  await popup.getByRole('article').waitFor();
  await shoot(popup, 'article');
  await popup.emulateMedia({ colorScheme: 'dark' });
  await shoot(popup, 'article-dark');
  await popup.close();
}

async function takePanel(browser: LaunchedBrowser, page: Page): Promise<void> {
  const panel = await openPanel(browser, await clickToolbarButton(browser, page));
  await panel.emulateMedia({ colorScheme: 'light' });
  await panel.setViewportSize(WIDE);
  await panel.locator('main li button').first().waitFor();
  await panel.keyboard.press('n');
  await panel.getByRole('article').waitFor();
  await shoot(panel, 'reading-room');
}

/**
 * `npm run screenshots` takes the README's pictures of the built extension; with `-- --all` a picture of every state in
 * every language, light and dark, in four widths, to be looked at.
 */
const executablePath = await findOrInstallBrowser();
if (process.argv.includes('--all')) {
  await takeGallery({ executablePath, extension: EXTENSION }, GALLERY);
  console.log(`${GALLERY}/index.html shows them all.`);
} else {
  mkdirSync(DOCS, { recursive: true });
  await withSample({ executablePath, headless: true, scale: 2 }, takePopup);
  await withSample({ executablePath, headless: true, scale: 2, text: DOUBTFUL }, takePanel);
}
