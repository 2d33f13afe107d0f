import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { archivePage } from '../pages/archive-page.ts';
import { servePages } from '../pages/serve-pages.ts';
import { inPage, waitForText } from './extension-page.ts';
import { launchFirefox, type LaunchedFirefox } from './launch-firefox.ts';

const project = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const EXTENSION = project('.output/firefox-mv3');
const SAMPLE = readFileSync(project('test/pages/archive-page/input.txt'), 'utf8');

/** A click on the toolbar button, with the grant for the tab that comes with it. */
const CLICK = `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.extensionMap.get(args[0]);
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(win);`;

const OPEN_SIDEBAR = `const win = Services.wm.getMostRecentWindow('navigator:browser');
  const ours = [...win.SidebarController.sidebars.keys()].find((key) => key.startsWith('broadsheet'));
  await win.SidebarController.show(ours);`;

/** The paragraphs of the article that is shown, once what was done has been drawn. */
const PARAGRAPHS = `await new Promise((resolve) => document.defaultView.setTimeout(resolve, 300));
  return [...document.querySelectorAll('article [data-start]')].map((shown) => shown.textContent).join('|');`;

const MOVE_UP = `[...document.querySelectorAll('[role=menuitem]')].find((item) => item.textContent === 'Move up').click();`;

/** What a reader does, step by step, and what must be seen then. */
async function walk({ marionette, addon }: LaunchedFirefox, url: string): Promise<void> {
  await marionette.send('Marionette:SetContext', { value: 'content' });
  await marionette.send('WebDriver:Navigate', { url });
  await marionette.inFirefox(CLICK, addon);
  console.log((await waitForText(marionette, 'popup', '6 articles')).split('\n')[2]);
  await inPage(marionette, 'popup', `document.querySelector('footer button').click();`);
  await waitForText(marionette, 'popup', 'Copied');
  await marionette.inFirefox(OPEN_SIDEBAR);
  await waitForText(marionette, 'sidebar', '6 articles');
  await inPage(marionette, 'sidebar', `document.querySelector('main li button').click();`);
  await waitForText(marionette, 'sidebar', 'All articles');
  await inPage(marionette, 'sidebar', `[...document.querySelectorAll('article [aria-haspopup]')].at(-1).click();`);
  await waitForText(marionette, 'sidebar', 'Move up');
  const before = await inPage(marionette, 'sidebar', PARAGRAPHS);
  await inPage(marionette, 'sidebar', MOVE_UP);
  const moved = await inPage(marionette, 'sidebar', PARAGRAPHS);
  if (moved === before) throw new Error('The paragraph was moved up and stands where it stood.');
  await inPage(marionette, 'sidebar', `document.querySelector('[aria-label=Undo]').click();`);
  const undone = await inPage(marionette, 'sidebar', PARAGRAPHS);
  if (undone !== before) throw new Error('The move was taken back and the paragraphs are not as they were.');
}

const server = await servePages(new Map([['/archive.html', { type: 'text/html', body: archivePage(SAMPLE) }]]));
const firefox = await launchFirefox(EXTENSION);
try {
  await walk(firefox, `${server.origin}/archive.html`);
  console.log('Firefox reads, copies, opens the sidebar, corrects and takes back.');
} finally {
  await firefox.close();
  await server.close();
}
