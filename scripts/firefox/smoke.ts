import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { reflow } from '../../lib/reflow.ts';
import { archivePage } from '../pages/archive-page.ts';
import { servePages, type ServedPage } from '../pages/serve-pages.ts';
import { inPage, waitForText } from './extension-page.ts';
import { launchFirefox, type LaunchedFirefox } from './launch-firefox.ts';
import { savedFile } from './saved-file.ts';

const project = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const EXTENSION = project('.output/firefox-mv3');
const textOf = (slug: string): string => readFileSync(project(`test/pages/${slug}/input.txt`), 'utf8');
const page = (slug: string): ServedPage => ({ type: 'text/html', body: archivePage(textOf(slug)) });
const DOUBTFUL = 'columns-between-columns-of-others';

const MOST_TRIES = 40;

/** A click on the toolbar button, with the grant for the tab that comes with it; a second one closes the popup. */
const CLICK = `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.extensionMap.get(args[0]);
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(win);`;

const OPEN_SIDEBAR = `const win = Services.wm.getMostRecentWindow('navigator:browser');
  const ours = [...win.SidebarController.sidebars.keys()].find((key) => key.startsWith('broadsheet'));
  await win.SidebarController.show(ours);`;

/** A press on the button that is named so, the key that does the same left aside. */
const press = (name: string): string => `const wordsOn = (button) => button.ariaLabel ??
    [...button.childNodes].filter(({ nodeName }) => nodeName !== 'KBD').map(({ textContent }) => textContent).join('');
  [...document.querySelectorAll('button')].find((button) => wordsOn(button) === ${JSON.stringify(name)}).click();`;

const strike = (key: string): string =>
  `document.dispatchEvent(new document.defaultView.KeyboardEvent('keydown', { key: ${JSON.stringify(key)}, bubbles: true }));`;

/** The texts of the article that is shown, once what was done has been drawn. */
const TEXTS = `await new Promise((resolve) => document.defaultView.setTimeout(resolve, 300));
  return [...document.querySelectorAll('article [data-start]')].map((shown) => shown.textContent).join('|');`;

const open = async ({ marionette }: LaunchedFirefox, url: string): Promise<void> => {
  await marionette.send('Marionette:SetContext', { value: 'content' });
  await marionette.send('WebDriver:Navigate', { url });
};

/** The popup lists the articles, copies them, and saves them as Markdown. */
async function usePopup(firefox: LaunchedFirefox, url: string): Promise<void> {
  const { marionette, addon, downloads } = firefox;
  await open(firefox, url);
  await marionette.inFirefox(CLICK, addon);
  console.log((await waitForText(marionette, 'popup', '6 articles')).split('\n')[2]);
  await inPage(marionette, 'popup', press('Copy all'));
  await waitForText(marionette, 'popup', 'Copied');
  await inPage(marionette, 'popup', press('Export all'));
  const markdown = await savedFile(downloads, 0);
  expect(markdown.split('\n').filter((line) => line.startsWith('# ')).length, 6, 'headlines in the saved file');
  await marionette.inFirefox(CLICK, addon);
}

/** The sidebar moves a paragraph, takes that back and does it again. */
async function correct({ marionette }: LaunchedFirefox): Promise<void> {
  await marionette.inFirefox(OPEN_SIDEBAR);
  await waitForText(marionette, 'sidebar', '6 articles');
  await inPage(marionette, 'sidebar', `document.querySelector('main li button').click();`);
  await waitForText(marionette, 'sidebar', 'All articles');
  await inPage(marionette, 'sidebar', `[...document.querySelectorAll('article [aria-haspopup]')].at(-1).click();`);
  await waitForText(marionette, 'sidebar', 'Move up');
  const before = await inPage(marionette, 'sidebar', TEXTS);
  await inPage(marionette, 'sidebar', press('Move up'));
  const moved = await inPage(marionette, 'sidebar', TEXTS);
  expect(moved !== before, true, 'the paragraph that was moved up stands elsewhere');
  await inPage(marionette, 'sidebar', press('Undo'));
  expect(await inPage(marionette, 'sidebar', TEXTS), before, 'the texts after the move was taken back');
  await inPage(marionette, 'sidebar', press('Redo'));
  expect(await inPage(marionette, 'sidebar', TEXTS), moved, 'the texts after the move was done again');
}

/**
 * The sidebar follows the tab to a page with doubts, says that Firefox lets it read there after a click, takes the other
 * reading of a doubt after it, and saves what then stands.
 */
async function settleDoubt(firefox: LaunchedFirefox, url: string): Promise<void> {
  const { marionette, addon, downloads } = firefox;
  await open(firefox, url);
  await waitForText(marionette, 'sidebar', 'Not yet allowed to read this page');
  await marionette.inFirefox(CLICK, addon);
  const doubts = async (): Promise<number> =>
    Number(/(\d+) doubts?/u.exec(await waitForText(marionette, 'sidebar', 'doubt'))?.[1]);
  const { articles } = reflow({ text: textOf(DOUBTFUL) });
  await waitForText(marionette, 'sidebar', `${articles.length} articles`);
  const before = await doubts();
  await inPage(marionette, 'sidebar', strike('n'));
  await waitForText(marionette, 'sidebar', `Doubt 1 of ${before}`);
  await inPage(marionette, 'sidebar', strike('2'));
  await waitForText(marionette, 'sidebar', '1 correction');
  await inPage(marionette, 'sidebar', press('All articles'));
  await waitForText(marionette, 'sidebar', 'Export all');
  await inPage(marionette, 'sidebar', press('Export all'));
  expect((await savedFile(downloads, 1)).includes('# '), true, 'the saved file has headlines');
  await inPage(marionette, 'sidebar', press('Undo'));
  await until(async () => (await doubts()) === before, 'there are as many doubts after it was taken back');
}

/** Waits until that is so: the engine may have to decide again. */
async function until(isSo: () => Promise<boolean>, what: string): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries++) if (await isSo()) return;
  throw new Error(`It never came about that ${what}.`);
}

function expect(found: unknown, wanted: unknown, what: string): void {
  if (found !== wanted) throw new Error(`${what}: expected ${String(wanted)}, found ${String(found)}`);
}

const server = await servePages(
  new Map([
    ['/archive.html', page('archive-page')],
    ['/doubts.html', page(DOUBTFUL)],
  ]),
);
const firefox = await launchFirefox(EXTENSION);
try {
  await usePopup(firefox, `${server.origin}/archive.html`);
  await correct(firefox);
  await settleDoubt(firefox, `${server.origin}/doubts.html`);
  console.log('Firefox reads, copies, saves, opens the sidebar, corrects, takes back and again, and settles a doubt.');
} finally {
  await firefox.close();
  await server.close();
}
