import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { servePages, type PageServer } from '../../scripts/pages/serve-pages.ts';
import { it } from './support/fixtures.ts';
import { button, rows, waitForArticles } from './support/popup.ts';
import { sample } from './support/sample.ts';

/** More than are loaded before the reader is told how far it is. */
const PAGES = 6;
/** So much of it is on every page of the volume. */
const MEASURE = 12;

const body = sample.articles.flatMap(({ paragraphs }) => paragraphs).find((text) => text.length > 8 * MEASURE)!;
const headlineOf = (page: number): string => `柳湾荷塘第${'一二三四五六'[page]}次清淤`;
const linesOf = (text: string): readonly string[] => text.match(new RegExp(`.{1,${MEASURE}}`, 'gsu')) ?? [];
const textOf = (page: number): string =>
  `<div class="page-text"><div><p>${headlineOf(page)}</p><p>本报讯${linesOf(body).join('<br>')}</p></div></div>`;

/** The site fetches a page's text when it scrolls into sight, and it comes a little later. */
const SCRIPT = `
const observer = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries)
    if (isIntersecting) fetch('/text/' + target.dataset.seq + '.html').then((answer) => answer.text()).then((text) => {
      target.replaceChildren(...new DOMParser().parseFromString(text, 'text/html').body.childNodes);
      target.dataset.loaded = 'true';
    });
});
for (const page of document.querySelectorAll('.page')) observer.observe(page);`;

const VOLUME = `<!doctype html><html lang="zh"><meta charset="utf-8"><title>石渠日报 1921</title>
<style>.page { min-height: 1500px }</style><main>
${Array.from({ length: PAGES }, (_, page) => `<div class="page" data-seq="${page}" data-loaded="false"></div>`).join('')}
</main><script src="/load.js"></script></html>`;

let server: PageServer;

beforeAll(async () => {
  server = await servePages(
    new Map([
      ['/volume.html', { type: 'text/html', body: VOLUME }],
      ['/load.js', { type: 'text/javascript', body: SCRIPT }],
      ...Array.from(
        { length: PAGES },
        (_, page) => [`/text/${page}.html`, { type: 'text/html', body: textOf(page) }] as const,
      ),
    ]),
  );
});

afterAll(() => server.close());

const headlinesOf = (popup: Page): Promise<string[]> => rows(popup).locator('strong').allTextContents();
const headlines = (pages: number): string[] => Array.from({ length: pages }, (_, page) => headlineOf(page));

describe('a volume at HathiTrust', () => {
  it('is read as far as the site has loaded it; the rest is loaded when the reader asks for it', async ({
    page,
    click,
  }) => {
    await page.goto(`${server.origin}/volume.html`);
    await page.locator('.page[data-loaded="true"]').first().waitFor();
    const popup = await click();
    await waitForArticles(popup);
    expect(await headlinesOf(popup)).toEqual(headlines(1));
    await popup.getByText(`${PAGES - 1} more pages are not loaded yet`).waitFor();
    await button(popup, 'Load them').click();
    await expect.poll(() => headlinesOf(popup), { timeout: 20_000 }).toEqual(headlines(PAGES));
    expect(await button(popup, 'Load them').count()).toBe(0);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});
