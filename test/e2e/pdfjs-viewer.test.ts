import type { Page } from 'playwright-core';
import { afterEach, describe, expect } from 'vitest';
import { servePages, type PageServer } from '../../scripts/pages/serve-pages.ts';
import { it } from './support/fixtures.ts';
import { viewerOf } from './support/pdfjs-viewer.ts';
import { button, rows, waitForArticles } from './support/popup.ts';
import { headlineOf, volume } from './support/volume.ts';

/** More than the viewer keeps at a time. */
const PAGES = 14;

let server: PageServer | undefined;

afterEach(() => server?.close());

async function open(page: Page, pdf: Uint8Array): Promise<void> {
  server = await servePages(viewerOf(pdf));
  await page.goto(`${server.origin}/viewer.html`);
  await page.locator('.textLayer .endOfContent').first().waitFor({ state: 'attached' });
}

const headlinesOf = (popup: Page): Promise<string[]> => rows(popup).locator('strong').allTextContents();
const headlines = (pages: number): string[] => Array.from({ length: pages }, (_, page) => headlineOf(page + 1));

describe('a PDF in the viewer of pdf.js', () => {
  it('is read as far as it is shown; the rest is loaded when the reader asks for it', async ({ page, click }) => {
    await open(page, volume(PAGES));
    const popup = await click();
    await waitForArticles(popup);
    const before = await headlinesOf(popup);
    expect(before).toEqual(headlines(before.length));
    await popup.getByText(`${PAGES - before.length} more pages are not loaded yet`).waitFor();
    const top = await page.evaluate(() => document.querySelector('#container')?.scrollTop);
    await button(popup, 'Load them').click();
    await expect.poll(() => headlinesOf(popup), { timeout: 20_000 }).toEqual(headlines(PAGES));
    expect(await button(popup, 'Load them').count()).toBe(0);
    expect(await page.evaluate(() => document.querySelector('#container')?.scrollTop)).toBe(top);
  });

  it('whose sheets lie on their side is read as it is shown', async ({ page, click }) => {
    await open(page, volume(1, { turned: true }));
    const popup = await click();
    await waitForArticles(popup);
    expect(await headlinesOf(popup)).toEqual(headlines(1));
  });
});
