import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { savedFiles } from './support/download.ts';
import { it } from './support/fixtures.ts';
import { button, waitForArticles } from './support/popup.ts';
import { readGold } from '../support/read-gold.ts';
import { sample, sampleText } from './support/sample.ts';
import { headlineOf, volume } from './support/volume.ts';
import { violations } from './support/violations.ts';

const read = (name: string): string => readFileSync(new URL(`../pages/pdf-print/${name}`, import.meta.url), 'utf8');
const printed = { markup: read('print.html'), gold: readGold(read('expected.json')) };

const headlines = sample.articles.map(({ headline }) => headline.join(''));

/** Drags a file from outside the browser over the page, as the system would, and lets it go there. */
async function dragFile(page: Page, path: string, whileHeld: () => Promise<void>): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    devTools.send('Input.dispatchDragEvent', {
      type,
      x: 200,
      y: 200,
      data: { items: [], files: [path], dragOperationsMask: 1 },
    });
  await drag('dragEnter');
  await drag('dragOver');
  await whileHeld();
  await drag('drop');
}

/** The rows of the list; the page map beside it names the articles too. */
const articles = (page: Page) => page.getByRole('main').getByRole('listitem').filter({ hasNotText: 'Not in any' });

describe('a page that stands in no tab', () => {
  it('is pasted, and gives the same articles', async ({ browser, page }) => {
    await page.goto(`chrome-extension://${browser.extensionId}/desk.html`);
    await page.getByRole('textbox', { name: 'Text of the page' }).fill(sampleText);
    expect(await violations(page)).toEqual([]);
    await button(page, 'Find the articles').click();
    await waitForArticles(page);
    expect(await articles(page).count()).toBe(sample.articles.length);
  });

  it('has a paragraph dragged from one article to another', async ({ browser, page }) => {
    await page.goto(`chrome-extension://${browser.extensionId}/desk.html`);
    await page.getByRole('textbox', { name: 'Text of the page' }).fill(sampleText);
    await button(page, 'Find the articles').click();
    await waitForArticles(page);
    await articles(page).first().getByRole('button').click();
    await page.getByRole('article').waitFor();
    const [, second = ''] = sample.articles[0]!.paragraphs;
    const block = page.locator('[data-start]').filter({ hasText: second }).locator('..');
    const target = page.getByRole('region', { name: 'Page map' }).getByRole('listitem').nth(1);
    await block.hover();
    await block.getByRole('button', { name: 'Correct' }).dragTo(target);
    await target.getByRole('button').click();
    await page.locator('article [data-start]').filter({ hasText: second }).waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.locator('article [data-start]').filter({ hasText: second }).count()).toBe(0);
  });

  it('is a file: text in an encoding of its own, or markup', async ({ browser, page }) => {
    await page.goto(`chrome-extension://${browser.extensionId}/desk.html`);
    const utf16 = Buffer.from(`\uFEFF${sampleText}`, 'utf16le');
    const markup = `<!doctype html><meta charset="utf-8"><title>存档</title><pre>${sampleText}</pre>`;
    for (const [name, buffer] of [
      ['page.txt', utf16],
      ['page.html', Buffer.from(markup)],
    ] as const) {
      await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
      await waitForArticles(page);
      expect(await articles(page).count()).toBe(sample.articles.length);
      await button(page, 'Another page').click();
    }
  });

  it('is pasted anywhere on the page by the keyboard', async ({ browser, server, page }) => {
    await page.goto(`${server.origin}/archive.txt`);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    await page.goto(`chrome-extension://${browser.extensionId}/desk.html`);
    await page.getByRole('heading', { name: 'Give Broadsheet a page' }).click();
    await page.keyboard.press('Control+v');
    await waitForArticles(page);
    expect(await articles(page).locator('strong').allTextContents()).toEqual(headlines);
  });

  it('is a PDF that is dropped on the page', async ({ browser, page }) => {
    const paper = await browser.context.newPage();
    await paper.setContent(printed.markup);
    const path = join(mkdtempSync(join(tmpdir(), 'broadsheet-')), 'page.pdf');
    await paper.pdf({ format: 'A3', path });
    await paper.close();
    await page.goto(`chrome-extension://${browser.extensionId}/desk.html`);
    await page.getByRole('textbox', { name: 'Text of the page' }).waitFor();
    await dragFile(page, path, () => page.getByText('Drop the page here').waitFor());
    await waitForArticles(page);
    const found = await articles(page).locator('strong').allTextContents();
    expect(found.toSorted()).toEqual(printed.gold.articles.map(({ headline }) => headline.join('')).toSorted());
    const [file] = await savedFiles(page, 1, () => button(page, 'Export all').click());
    expect(file?.text).toContain(printed.gold.articles[0]!.paragraphs[0]!.slice(0, 20));
    rmSync(dirname(path), { recursive: true });
  });

  it('is a PDF that is locked: its password is asked for', async ({ browser, page }) => {
    await page.goto(`chrome-extension://${browser.extensionId}/desk.html`);
    const buffer = Buffer.from(volume(1, { password: 'lotus' }));
    await page.locator('input[type=file]').setInputFiles({ name: 'page.pdf', mimeType: 'application/pdf', buffer });
    await page.getByRole('textbox', { name: 'Password' }).fill('lotus');
    await page.keyboard.press('Enter');
    await waitForArticles(page);
    expect(await articles(page).locator('strong').allTextContents()).toEqual([headlineOf(1)]);
  });

  it('says so where a file holds no text', async ({ browser, page }) => {
    await page.goto(`chrome-extension://${browser.extensionId}/desk.html`);
    const buffer = Buffer.from(Array.from({ length: 2000 }, (_, at) => (at * 7919) % 32));
    await page.locator('input[type=file]').setInputFiles({ name: 'picture.txt', mimeType: 'image/png', buffer });
    await page.getByRole('heading', { name: 'This file is no text' }).waitFor();
  });
});
