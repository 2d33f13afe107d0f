import { describe, expect } from 'vitest';
import type { LaunchedBrowser } from '../../scripts/browser/launch-browser.ts';
import { readClipboard } from './support/clipboard.ts';
import { savedFiles } from './support/download.ts';
import { extensionWorker } from './support/extension-worker.ts';
import { panelBeside } from './support/panel.ts';
import { it } from './support/fixtures.ts';
import { button, waitForArticles } from './support/popup.ts';
import { sample } from './support/sample.ts';
import { selectText } from './support/select-text.ts';

const [first, second] = sample.articles;

/** Chooses from the browser's context menu, which no protocol can press: the extension hears what it would hear. */
async function chooseFromMenu(browser: LaunchedBrowser, command: string): Promise<void> {
  const worker = await extensionWorker(browser);
  await worker.evaluate(async (menuItemId) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.contextMenus.onClicked.dispatch({ menuItemId }, tab);
  }, command);
}

/** What is used of the extension APIs. `dispatch` is Chrome's own way to raise an event. */
interface Chrome {
  readonly tabs: { query(what: object): Promise<readonly object[]> };
  readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: unknown): void } };
}

const bare = (text: string) => text.replaceAll(/\s/gu, '');

describe('a selection', () => {
  it('is copied as clean text from the context menu', async ({ server, page, click, browser }) => {
    await page.goto(`${server.origin}/archive.html`);
    await (await click()).close();
    await page.bringToFront();
    const { x, y } = await selectText(page, first!.paragraphs[1]!.slice(0, 6), first!.paragraphs[3]!.slice(0, 4));
    await page.mouse.click(x, y, { button: 'right' });
    await chooseFromMenu(browser, 'copySelection');
    await expect.poll(async () => bare((await readClipboard(page)).plain)).toContain(bare(first!.paragraphs[1]!));
    expect(bare((await readClipboard(page)).plain)).not.toContain(bare(second!.paragraphs[0]!));
    expect((await readClipboard(page)).html).toContain('<p>');
  });

  it('is shown in the panel from the context menu, and nothing but it exported', async ({
    server,
    page,
    click,
    browser,
  }) => {
    // The browser opens the panel within a press on the real menu; here it is open before.
    const panel = await panelBeside(`${server.origin}/archive.html`, page, click, browser);
    await page.bringToFront();
    await selectText(page, first!.paragraphs[1]!.slice(0, 6), first!.paragraphs[3]!.slice(0, 4));
    await chooseFromMenu(browser, 'reflowSelection');
    await panel.getByText('1 article ·').waitFor();
    const [file] = await savedFiles(panel, 1, () => button(panel, 'Export all').click());
    expect(file?.text).toContain(first!.paragraphs[1]);
    expect(file?.text).not.toContain(second!.paragraphs[0]);
    await panel.close();
  });

  it('is all that the popup reads', async ({ server, page, click }) => {
    await page.goto(`${server.origin}/archive.html`);
    await selectText(page, first!.paragraphs[1]!.slice(0, 6), first!.paragraphs[3]!.slice(0, 4));
    const popup = await click();
    await waitForArticles(popup);
    const shown = await popup.locator('body').innerText();
    expect(shown).not.toContain(second!.headline[0]);
  });
});
