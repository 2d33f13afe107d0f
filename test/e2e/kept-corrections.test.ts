import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { connectTo } from '../../scripts/browser/connect-to.ts';
import type { LaunchedBrowser } from '../../scripts/browser/launch-browser.ts';
import { archivePage } from '../../scripts/pages/archive-page.ts';
import { servePages, type PageServer, type ServedPage } from '../../scripts/pages/serve-pages.ts';
import { savedFiles } from './support/download.ts';
import { it } from './support/fixtures.ts';
import { choose, paragraphs, panelBeside } from './support/panel.ts';
import { button, openArticle, waitForArticles, waitForNotice } from './support/popup.ts';
import { exported } from './support/room.ts';
import { sample, sampleText } from './support/sample.ts';
import { selectText } from './support/select-text.ts';

const PATH = '/daily/page.html';
const [first = '', second = ''] = sample.articles[0]!.paragraphs;

/** The pages served can be changed: a page may be another at the next visit. */
const served = new Map<string, ServedPage>();
const serve = (text: string) => served.set(PATH, { type: 'text/html', body: archivePage(text) });
let server: PageServer;

beforeAll(async () => void (server = await servePages(served)));
afterAll(() => server.close());

async function enter(browser: LaunchedBrowser, page: Page, click: () => Promise<Page>): Promise<Page> {
  const panel = await panelBeside(server.origin + PATH, page, click, browser);
  return panel;
}

const joined = (panel: Page) => paragraphs(panel).filter({ hasText: first }).innerText();

async function joinParagraphs(panel: Page): Promise<void> {
  await openArticle(panel, 0);
  await choose(panel, second, 'Join with the paragraph before');
  await expect.poll(() => joined(panel)).toBe(first + second);
}

/** The kept corrections as the options list them. */
const kept = (options: Page) => options.getByRole('listitem');

describe('kept corrections', () => {
  it('are not applied to another text of the page, and the reader is told', async ({ browser, page, click }) => {
    serve(sampleText);
    const panel = await enter(browser, page, click);
    const before = await exported(panel);
    await joinParagraphs(panel);
    const corrected = await exported(panel);
    serve(sampleText.replace('4.7万人次', '5.2万人次'));
    await page.reload();
    await waitForNotice(panel, 'The text of this page has changed since you corrected it.');
    expect(await exported(panel)).toBe(before.replace('4.7万人次', '5.2万人次'));
    expect(await panel.getByRole('button', { name: 'Undo' }).count()).toBe(0);
    serve(sampleText);
    await page.reload();
    await panel.getByRole('button', { name: 'Undo' }).waitFor();
    expect(await exported(panel)).toBe(corrected);
    await panel.close();
  });

  it('of the page say nothing of a selection of it', async ({ browser, page, click }) => {
    const panel = await enter(browser, page, click);
    await panel.getByRole('button', { name: 'Undo' }).waitFor();
    await selectText(page, first.slice(3, 8), second.slice(0, 4));
    const popup = await click();
    await waitForArticles(popup);
    await popup.getByText('1 article ·').waitFor();
    expect(await popup.getByRole('status').innerText()).toBe('');
    await popup.close();
    await panel.close();
  });

  it('are listed, saved as a file, deleted, and taken in again', async ({ browser, page, click }) => {
    const tab = await browser.context.newPage();
    await tab.goto(`chrome-extension://${browser.extensionId}/options.html`);
    const options = await connectTo(browser, tab.url());
    await expect.poll(() => kept(options).count()).toBe(1);
    expect(await kept(options).innerText()).toContain(PATH);
    expect(await kept(options).innerText()).toContain('1 correction');
    const [file] = await savedFiles(options, 1, () => button(options, 'Save as a file').click());
    expect(file?.name).toBe('broadsheet-corrections.json');

    await kept(options)
      .getByRole('button', { name: /^Delete/u })
      .click();
    await options.getByText('None yet.').waitFor();
    const panel = await enter(browser, page, click);
    await openArticle(panel, 0);
    expect(await joined(panel)).toBe(first);
    await panel.close();

    await tab.bringToFront();
    const text = Buffer.from(file?.text ?? '');
    await options
      .locator('input[type=file]')
      .setInputFiles({ name: 'kept.json', mimeType: 'application/json', buffer: text });
    await options.getByText('Taken in: 1 new, 0 replaced, 0 left as they were').waitFor();
    expect(await kept(options).innerText()).toContain(PATH);
    const again = await enter(browser, page, click);
    await openArticle(again, 0);
    await expect.poll(() => joined(again)).toBe(first + second);
    await again.close();
    await tab.close();
  });

  it('of an invented page are refused where the file is damaged, and nothing is lost', async ({ browser, page }) => {
    await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
    await expect.poll(() => kept(page).count()).toBe(1);
    const damaged = JSON.stringify({ format: 'broadsheet-corrections', version: 1, pages: [{ url: 7 }] });
    const later = JSON.stringify({ format: 'broadsheet-corrections', version: 99, pages: [] });
    for (const [text, told] of [
      [damaged, 'This file is damaged.'],
      [later, 'A later version of Broadsheet wrote this file.'],
    ] as const) {
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'kept.json', mimeType: '', buffer: Buffer.from(text) });
      await page.getByText(told).waitFor();
      expect(await kept(page).count()).toBe(1);
    }
  });
});

describe('stored settings of another version', () => {
  it('are taken as far as they are understood', async ({ browser, page }) => {
    const url = `chrome-extension://${browser.extensionId}/options.html`;
    await page.goto(url);
    await page.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(items: object): Promise<void> } } };
      };
      return chrome.storage.local.set({
        settings: { language: 'tlh', button: 'panel', gone: true, comfort: { theme: 'neon', face: 'kai', size: 40 } },
      });
    });
    await page.goto(url);
    await page.getByRole('heading', { name: 'Options' }).waitFor();
    const chosen = (group: string) =>
      page.getByRole('group', { name: group, exact: true }).getByRole('radio', { checked: true });
    const label = (group: string) => chosen(group).evaluate((radio) => radio.closest('label')?.textContent);
    expect(await label('Language of the interface')).toBe('As the browser’s');
    expect(await label('The toolbar button opens')).toBe('the side panel');
    expect(await label('Theme')).toBe('System');
    expect(await label('Face')).toBe('Kai');
    await button(page, 'Reset the options').click();
    await expect.poll(() => label('The toolbar button opens')).toBe('the popup');
  });
});
