import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it } from './support/fixtures.ts';
import { tooLong, WATCH_FROM_NOW, WATCHED } from './support/long-tasks.ts';
import { choose } from './support/panel.ts';
import { button } from './support/popup.ts';
import { headlineOf, volume } from './support/volume.ts';

const ARTICLES = 1000;
const OF_A_TEST = { timeout: 180_000 };
/** What the engine takes for the volume on a busy machine. */
const PATIENCE = { timeout: 60_000 };

/** Waits until no engine is at work any more and what came of it has been drawn. */
async function untilDecided(page: Page): Promise<void> {
  await expect.poll(() => page.workers().length, PATIENCE).toBe(0);
  await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => setTimeout(done, 500))));
}

const headlines = (page: Page) => page.locator('article h1').allInnerTexts();

describe('a volume of 1000 articles', () => {
  it('is corrected, and corrections are taken back and done again, at once', OF_A_TEST, async ({ browser, page }) => {
    await page.goto(`chrome-extension://${browser.extensionId}/desk.html`);
    const file = { name: 'volume.pdf', mimeType: 'application/pdf', buffer: Buffer.from(volume(ARTICLES)) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText(/1,0\d\d articles ·/u).waitFor(PATIENCE);
    await untilDecided(page);
    await page.evaluate(WATCH_FROM_NOW);
    await page.locator('main li button').first().click();
    await choose(page, headlineOf(1), 'Join after another article', headlineOf(2));
    await expect.poll(() => headlines(page)).toEqual([headlineOf(2)]);
    await untilDecided(page);
    for (const name of ['Undo', 'Redo', 'Undo', 'Redo']) await button(page, name).click();
    await expect.poll(() => headlines(page)).toEqual([headlineOf(2)]);
    await button(page, 'Undo').click();
    await page.keyboard.press('n');
    await page.keyboard.press('2');
    await page.getByText('1 correction').waitFor();
    await untilDecided(page);
    expect(tooLong(await page.evaluate(WATCHED))).toEqual([]);
  });
});
