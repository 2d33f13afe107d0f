import { afterAll, describe, expect } from 'vitest';
import { servePages, type PageServer, type ServedPage } from '../../scripts/pages/serve-pages.ts';
import { it } from './support/fixtures.ts';
import { openArticle, rows, waitForArticles } from './support/popup.ts';
import { printedPage } from './support/printed-page.ts';
import { sample } from './support/sample.ts';

const BLANK = '<!doctype html><title>无字</title><svg width="300" height="300"><rect width="300" height="300"/></svg>';

let pages: PageServer | undefined;

afterAll(() => pages?.close());

describe('a PDF in the tab', () => {
  it('gives its articles', async ({ page, click }) => {
    await page.setContent(printedPage);
    pages = await serve(await page.pdf({ format: 'A3' }));
    await page.goto(`${pages.origin}/page.pdf`);
    const popup = await click();
    await waitForArticles(popup);
    const headlines = await rows(popup).locator('strong').allTextContents();
    expect(headlines.toSorted()).toEqual(sample.articles.map(({ headline }) => headline.join('')).toSorted());
    await openArticle(popup, 0);
    const first = sample.articles.find(({ headline }) => headline.join('') === headlines[0])!;
    expect(await popup.getByRole('article').textContent()).toContain(first.paragraphs[0]!.slice(0, 20));
  });

  it('that is a picture is told as one', async ({ page, click }) => {
    await page.setContent(BLANK);
    await pages?.close();
    pages = await serve(await page.pdf());
    await page.goto(`${pages.origin}/page.pdf`);
    const popup = await click();
    await popup.getByRole('heading', { name: 'This PDF is a picture without text' }).waitFor();
  });

  it('that is damaged is told as such', async ({ page, click }) => {
    await pages?.close();
    pages = await serve(new TextEncoder().encode('%PDF-1.7\nnothing else'));
    await page.goto(`${pages.origin}/page.pdf`);
    const popup = await click();
    await popup.getByRole('heading', { name: 'This PDF is damaged' }).waitFor();
  });
});

const serve = (body: Uint8Array): Promise<PageServer> =>
  servePages(new Map<string, ServedPage>([['/page.pdf', { type: 'application/pdf', body }]]));
