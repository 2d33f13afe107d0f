import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it } from './support/fixtures.ts';
import { choose, paragraphs, panelBeside } from './support/panel.ts';
import { openArticle, rows, waitForArticles } from './support/popup.ts';
import { otherText, sample, sampleText } from './support/sample.ts';
import { violations } from './support/violations.ts';

/** Pastes a text where the focus is, as the browser does for the reader's keys. */
const paste = (panel: Page, text: string) =>
  panel.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

const said = (panel: Page) => panel.getByText('Given by you, not the page in the tab.');

describe('a page that is given to the side panel', () => {
  it('stays while the tab goes on, is corrected, and gives way when the reader goes back', async ({
    server,
    page,
    click,
    browser,
  }) => {
    const panel = await panelBeside(`${server.origin}/archive.html`, page, click, browser);
    await paste(panel, otherText);
    await said(panel).waitFor();
    await waitForArticles(panel);
    const given = await rows(panel).allInnerTexts();
    expect(await violations(panel)).toEqual([]);
    await page.goto(`${server.origin}/recipe.html`);
    await page.goto(`${server.origin}/archive.html`);
    expect(await rows(panel).allInnerTexts()).toEqual(given);

    await openArticle(panel, 0);
    const [first = '', second = ''] = await paragraphs(panel).allInnerTexts();
    await choose(panel, second, 'Join with the paragraph before');
    await expect.poll(() => paragraphs(panel).first().innerText()).toBe(first + second);
    await panel.getByRole('button', { name: 'Back to the tab' }).click();
    await waitForArticles(panel);
    await expect.poll(() => rows(panel).count()).toBe(sample.articles.length);
    expect(await said(panel).count()).toBe(0);
    await panel.close();
  });
});

describe('a narrow panel', () => {
  it('has a paragraph dragged to another article, and before another paragraph', async ({ browser, page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(`chrome-extension://${browser.extensionId}/desk.html`);
    await page.getByRole('button', { name: 'Find the articles' }).waitFor();
    await paste(page, sampleText);
    await waitForArticles(page);
    await openArticle(page, 0);
    const before = await paragraphs(page).allInnerTexts();
    const [first = '', second = ''] = before;
    const block = (text: string) => page.locator('[data-start]').filter({ hasText: text }).locator('..');
    const handle = (text: string) => block(text).getByRole('button', { name: 'Correct' });

    const { width } = (await block(first).boundingBox())!;
    await handle(second).dragTo(block(first), { targetPosition: { x: width - 20, y: 10 } });
    await expect.poll(() => paragraphs(page).first().innerText()).toBe(second);
    await page.keyboard.press('Control+z');
    await expect.poll(() => paragraphs(page).allInnerTexts()).toEqual(before);

    await handle(second).hover();
    await page.mouse.down();
    await page.mouse.move(200, 300, { steps: 4 });
    const targets = page.getByRole('complementary', { name: 'Move to another article …' });
    const target = targets.getByRole('listitem').nth(1);
    await target.waitFor();
    await target.hover();
    await page.mouse.up();
    await expect.poll(() => paragraphs(page).filter({ hasText: second }).count()).toBe(0);
    await target.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await expect.poll(() => paragraphs(page).allInnerTexts()).toEqual(before);
  });
});
