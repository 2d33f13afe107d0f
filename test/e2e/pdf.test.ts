import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect } from 'vitest';
import { servePages, type PageServer, type ServedPage } from '../../scripts/pages/serve-pages.ts';
import { makePdf } from '../cli/support/make-pdf.ts';
import { it } from './support/fixtures.ts';
import { button, openArticle, rows, waitForArticles } from './support/popup.ts';
import { headlineOf, volume } from './support/volume.ts';
import { readGold } from '../support/read-gold.ts';

const read = (name: string): string => readFileSync(new URL(`../pages/pdf-print/${name}`, import.meta.url), 'utf8');
const printed = read('print.html');
const gold = readGold(read('expected.json'));

const BLANK = '<!doctype html><title>无字</title><svg width="300" height="300"><rect width="300" height="300"/></svg>';

let pages: PageServer | undefined;

afterAll(() => pages?.close());

describe('a PDF in the tab', () => {
  it('gives its articles', async ({ page, click }) => {
    await page.setContent(printed);
    pages = await serve(await page.pdf({ format: 'A3' }));
    await page.goto(`${pages.origin}/page.pdf`);
    const popup = await click();
    await waitForArticles(popup);
    const headlines = await rows(popup).locator('strong').allTextContents();
    expect(headlines.toSorted()).toEqual(gold.articles.map(({ headline }) => headline.join('')).toSorted());
    await openArticle(popup, 0);
    const first = gold.articles.find(({ headline }) => headline.join('') === headlines[0])!;
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
    await popup.getByRole('heading', { name: 'This file is damaged' }).waitFor();
  });
});

describe('a PDF that gives no text', () => {
  it('because it is locked, gives it for its password, after a wrong one too', async ({ page, click }) => {
    await pages?.close();
    pages = await serve(volume(1, { password: 'lotus' }));
    await page.goto(`${pages.origin}/page.pdf`);
    const popup = await click();
    await popup.getByRole('textbox', { name: 'Password' }).fill('lily');
    await popup.keyboard.press('Enter');
    await popup.getByText('That is not the password of this PDF.').waitFor();
    await popup.getByRole('textbox', { name: 'Password' }).fill('lotus');
    await button(popup, 'Read the PDF').click();
    await expect.poll(() => rows(popup).locator('strong').allTextContents()).toEqual([headlineOf(1)]);
    const kept = await popup.evaluate('Promise.all([chrome.storage.local.get(), chrome.storage.session.get()])');
    expect(JSON.stringify(kept)).not.toContain('lotus');
  });

  it('because the reader has not its password, says that reading was stopped', async ({ page, click }) => {
    await pages?.close();
    pages = await serve(volume(1, { password: 'lotus' }));
    await page.goto(`${pages.origin}/page.pdf`);
    const popup = await click();
    await popup.getByRole('heading', { name: 'This PDF asks for a password' }).waitFor();
    await button(popup, 'Cancel').click();
    await popup.getByRole('heading', { name: 'Reading was stopped' }).waitFor();
  });

  it('because it is a file of this computer that the reader has not opened to extensions, says how to do that', async ({
    page,
    click,
  }) => {
    const folder = mkdtempSync(join(tmpdir(), 'broadsheet-'));
    writeFileSync(join(folder, 'page.pdf'), volume(1));
    await page.goto(pathToFileURL(join(folder, 'page.pdf')).href);
    const popup = await click();
    await popup.getByRole('heading', { name: 'Files need your permission' }).waitFor();
    expect(await popup.getByRole('alert').innerText()).toContain('Allow access to file URLs');
    rmSync(folder, { recursive: true });
  });
});

describe('a PDF whose sheets lie on their side', () => {
  it('is read as it is shown', async ({ page, click }) => {
    await pages?.close();
    pages = await serve(volume(2, { turned: true }));
    await page.goto(`${pages.origin}/page.pdf`);
    const popup = await click();
    await waitForArticles(popup);
    await expect.poll(() => rows(popup).locator('strong').allTextContents()).toEqual([1, 2].map(headlineOf));
  });
});

describe('a PDF of 200 pages', () => {
  it('shows its first page at once, and is read to its end', async ({ page, click }) => {
    await pages?.close();
    pages = await serve(volume(200));
    await page.goto(`${pages.origin}/page.pdf`);
    const popup = await click();
    await waitForArticles(popup);
    await expect.poll(() => rows(popup).count(), { timeout: 25_000 }).toBeGreaterThan(150);
  });

  it('can be stopped', async ({ page, click }) => {
    await pages?.close();
    pages = await serve(makePdf(Array.from({ length: 3000 }, () => [])));
    await page.goto(`${pages.origin}/page.pdf`);
    const popup = await click();
    await popup.getByText(/of 3,000 pages/).waitFor();
    await button(popup, 'Cancel').click();
    await popup.getByRole('heading', { name: 'Reading was stopped' }).waitFor();
  });
});

const serve = (body: Uint8Array): Promise<PageServer> =>
  servePages(new Map<string, ServedPage>([['/page.pdf', { type: 'application/pdf', body }]]));
