import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { readClipboard } from './support/clipboard.ts';
import { savedFiles } from './support/download.ts';
import { it } from './support/fixtures.ts';
import { paragraphs } from './support/panel.ts';
import { waitForArticles, waitForNotice } from './support/popup.ts';
import { sample, sampleText } from './support/sample.ts';

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

/** The text of the block whose handle has the focus. */
const focusedBlock = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('article div')?.querySelector('[data-start]')?.textContent ?? '');

/** Goes to the handle of the paragraph that holds this text, and chooses the line from its menu, by keys alone. */
async function chooseByKeys(page: Page, text: string, line: string): Promise<void> {
  for (let tabs = 0; !(await focusedBlock(page)).includes(text); tabs++) {
    if (tabs > MOST_TABS) throw new Error(`${MOST_TABS} presses of Tab did not lead to ${text}.`);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  const lines = await page.getByRole('menuitem').allInnerTexts();
  for (let down = 0; down < lines.indexOf(line); down++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
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

  it('corrects, and the focus stays where the reader works', async ({ browser, page }) => {
    await page.goto(`chrome-extension://${browser.extensionId}/desk.html`);
    await page.getByRole('textbox', { name: 'Text of the page' }).fill(sampleText);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await waitForArticles(page);
    await page.keyboard.press('Enter');
    await page.getByRole('article').waitFor();
    const [first = '', second = ''] = sample.articles[0]!.paragraphs;
    await chooseByKeys(page, second, 'Join with the paragraph before');
    await expect.poll(() => focusedBlock(page)).toBe(first + second);
    await chooseByKeys(page, first, 'Split …');
    await page.keyboard.press('Escape');
    await expect.poll(() => focusedBlock(page)).toBe(first + second);
    await chooseByKeys(page, first, 'Edit the text');
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('按');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => focusedBlock(page)).toBe(`按${first}${second}`);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(() => paragraphs(page).nth(1).innerText()).toBe(second);
  });
});
