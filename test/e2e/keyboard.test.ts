import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { readClipboard } from './support/clipboard.ts';
import { savedFiles } from './support/download.ts';
import { it } from './support/fixtures.ts';
import { waitForArticles, waitForNotice } from './support/popup.ts';
import { sample } from './support/sample.ts';

const MOST_TABS = 20;

const focusedName = (popup: Page) => popup.evaluate(() => document.activeElement?.textContent ?? '');

/** Presses Tab until the focus stands on the button with these words. */
async function tabTo(popup: Page, words: RegExp): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    if (words.test(await focusedName(popup))) return;
    await popup.keyboard.press('Tab');
  }
  throw new Error(`${MOST_TABS} presses of Tab did not lead to ${words}.`);
}

describe('the keyboard alone', () => {
  it('goes through the list, opens an article and comes back', async ({ server, page, click }) => {
    await page.goto(`${server.origin}/archive.html`);
    const popup = await click();
    await waitForArticles(popup);
    expect(await focusedName(popup)).toContain(sample.articles[0]!.headline[0]);
    await popup.keyboard.press('ArrowDown');
    expect(await focusedName(popup)).toContain(sample.articles[1]!.headline[0]);
    await popup.keyboard.press('Enter');
    await popup.getByRole('article').waitFor();
    expect(await focusedName(popup)).toContain(sample.articles[1]!.headline[0]);
    await popup.keyboard.press('Escape');
    await waitForArticles(popup);
    expect(await focusedName(popup)).toContain(sample.articles[1]!.headline[0]);
  });

  it('copies and exports by the buttons', async ({ server, page, click }) => {
    await page.goto(`${server.origin}/archive.html`);
    const popup = await click();
    await waitForArticles(popup);
    await popup.keyboard.press('Enter');
    await popup.getByRole('article').waitFor();
    await tabTo(popup, /^Export/);
    const [file] = await savedFiles(popup, 1, () => popup.keyboard.press('Enter'));
    expect(file?.name).toBe(`${sample.articles[0]!.headline.join(' ')}.md`);
    await popup.keyboard.press('Shift+Tab');
    await popup.keyboard.press('Space');
    await waitForNotice(popup, 'Copied');
    const { plain } = await readClipboard(page);
    expect(plain.split('\n')).toEqual(expect.arrayContaining([...sample.articles[0]!.paragraphs]));
  });

  it('copies the page with one key', async ({ server, page, click }) => {
    await page.goto(`${server.origin}/archive.html`);
    const popup = await click();
    await waitForArticles(popup);
    await popup.keyboard.press('c');
    await waitForNotice(popup, 'Copied');
    expect((await readClipboard(page)).plain).toContain(sample.articles.at(-1)!.paragraphs[0]);
  });
});
