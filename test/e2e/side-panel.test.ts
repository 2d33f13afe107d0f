import { reflow } from '../../lib/reflow.ts';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { clickToolbarButton, pressToolbarButton } from '../../scripts/browser/click-toolbar-button.ts';
import { waitForPanel } from '../../scripts/browser/open-panel.ts';
import { savedFiles } from './support/download.ts';
import { it } from './support/fixtures.ts';
import { choose, panelBeside, paragraphs } from './support/panel.ts';
import { button, openArticle, rows, waitForArticles } from './support/popup.ts';
import { fullArticle, sample, sampleText, doubtfulText } from './support/sample.ts';

const full = sample.articles[fullArticle]!;

describe('the side panel', () => {
  it('shows the same articles, and follows the tab', async ({ server, page, click, browser }) => {
    const panel = await panelBeside(`${server.origin}/archive.html`, page, click, browser);
    expect(await rows(panel).count()).toBe(sample.articles.length);
    await page.goto(`${server.origin}/recipe.html`);
    await panel.getByRole('heading', { name: 'No newspaper columns here' }).waitFor();
    await page.goto(`${server.origin}/archive.html`);
    await waitForArticles(panel);
    const other = await browser.context.newPage();
    await other.goto('chrome://version');
    await panel.getByRole('heading', { name: 'The browser keeps this page to itself' }).waitFor();
    await other.close();
    await waitForArticles(panel);
    const beside = await browser.context.newPage();
    await beside.goto(`${server.origin}/doubtful.html`);
    await panel.getByRole('heading', { name: 'Not yet allowed to read this page' }).waitFor();
    await page.bringToFront();
    await waitForArticles(panel);
    await page.close();
    await panel.getByRole('heading', { name: 'Not yet allowed to read this page' }).waitFor();
    const popup = await clickToolbarButton(browser, beside);
    await waitForArticles(popup);
    await popup.close();
    await panel.getByText(`${reflow({ text: doubtfulText }).articles.length} articles ·`).waitFor();
    await panel.close();
    await beside.close();
  });

  it('splits, joins, moves a caption, takes all back and does all again; the export says the same', async ({
    server,
    page,
    click,
    browser,
  }) => {
    const panel = await panelBeside(`${server.origin}/archive.html`, page, click, browser);
    await openArticle(panel, fullArticle);
    const [first = '', second = ''] = full.paragraphs;
    const before = await paragraphs(panel).allInnerTexts();
    const joined = (shown: Page) => paragraphs(shown).filter({ hasText: first }).innerText();
    await choose(panel, second, 'Join with the paragraph before');
    await choose(panel, full.captions[0]!.text, 'Move to another article …', '1 · ');
    expect(await joined(panel)).toBe(first + second);
    expect(await panel.getByRole('complementary', { name: 'Captions' }).count()).toBe(0);
    const [corrected] = await savedFiles(panel, 1, () => button(panel, 'Export').click());
    expect(corrected?.text).toContain(first + second);
    expect(corrected?.text).not.toContain(full.captions[0]!.text);

    await panel.keyboard.press('Control+z');
    await panel.keyboard.press('Control+z');
    await panel.getByRole('complementary', { name: 'Captions' }).waitFor();
    expect(await paragraphs(panel).allInnerTexts()).toEqual(before);
    await panel.keyboard.press('Control+Shift+Z');
    await panel.keyboard.press('Control+Shift+Z');
    expect(await joined(panel)).toBe(first + second);

    await panel.reload();
    await waitForArticles(panel);
    await openArticle(panel, fullArticle);
    await expect.poll(() => joined(panel)).toBe(first + second);
    const popup = await click();
    await openArticle(popup, fullArticle);
    await expect.poll(() => joined(popup)).toBe(first + second);
    await popup.close();

    await button(panel, 'Undo').click();
    await button(panel, 'Undo').click();
    expect(await paragraphs(panel).allInnerTexts()).toEqual(before);
    await panel.close();
  });

  it('marks on the page what is pointed at, and scrolls it into view', async ({ server, page, click, browser }) => {
    const panel = await panelBeside(`${server.origin}/archive.html`, page, click, browser);
    await openArticle(panel, sample.articles.length - 1);
    await paragraphs(panel).first().hover();
    const marked = () =>
      page.evaluate(() =>
        [...CSS.highlights.values()]
          .flatMap((one) => [...one])
          .map(String)
          .join(''),
      );
    const [last = ''] = sample.articles.at(-1)!.paragraphs;
    await expect.poll(async () => (await marked()).replaceAll(/\s/gu, '')).toBe(last.replaceAll(/\s/gu, ''));
    await page.evaluate(() => scrollTo(0, 0));
    await choose(panel, last, 'Show on the page');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await panel.close();
  });

  it('finds the article of the line that is pointed at on the page', async ({ server, page, click, browser }) => {
    const panel = await panelBeside(`${server.origin}/archive.html`, page, click, browser);
    await openArticle(panel, 1);
    await page.bringToFront();
    await page.mouse.move(30, 30);
    const line = page.getByText(sample.articles[0]!.paragraphs[0]!.slice(0, 6)).first();
    const box = (await line.boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.move(box.x + 60, box.y + 12);
    await page.mouse.move(box.x + 64, box.y + 14);
    await panel.getByText('1 of ').waitFor();
    expect(await panel.locator('[data-pointed]').count()).toBe(1);
    await panel.close();
  });

  it('is opened by the toolbar button itself where the reader wants that', async ({ server, page, browser }) => {
    const options = await browser.context.newPage();
    await options.goto(`chrome-extension://${browser.extensionId}/options.html`);
    await options.getByRole('radio', { name: 'the side panel' }).check();
    await page.goto(`${server.origin}/archive.html`);
    await page.bringToFront();
    await pressToolbarButton(browser, page);
    const panel = await waitForPanel(browser);
    await waitForArticles(panel);
    expect(await rows(panel).count()).toBe(sample.articles.length);
    await panel.close();
    await options.bringToFront();
    await options.getByRole('radio', { name: 'the popup' }).check();
    await options.close();
    const popup = await clickToolbarButton(browser, page);
    await waitForArticles(popup);
    await popup.close();
  });

  it('is opened at the first doubt from the doubts that the popup counts', async ({ server, page, click, browser }) => {
    await page.goto(`${server.origin}/doubtful.html`);
    const popup = await click();
    await waitForArticles(popup);
    const counter = popup.getByTitle('Go through the doubts one after another');
    const count = Number.parseInt(await counter.innerText(), 10);
    await counter.click();
    const panel = await waitForPanel(browser);
    await panel.getByRole('region', { name: `Doubt 1 of ${count}` }).waitFor();
    await panel.close();
  });

  it('shows the page as a map that leads to its articles', async ({ server, page, click, browser }) => {
    const panel = await panelBeside(`${server.origin}/archive.html`, page, click, browser);
    await button(panel, 'Page map').click();
    const bars = panel.locator('svg [data-bar]');
    expect(await bars.count()).toBeGreaterThan(100);
    const [file] = await savedFiles(panel, 1, () => button(panel, 'Save as SVG').click());
    expect(file?.name).toMatch(/\.svg$/);
    const svg = file?.text ?? '';
    const lines = sampleText.split('\n').filter((line) => line.trim());
    expect(svg.match(/<rect /gu)?.length).toBeGreaterThanOrEqual(lines.length);
    expect(sample.articles.filter(({ headline }) => !svg.includes(headline[0]!))).toEqual([]);
    await bars.first().click();
    await panel.getByRole('article').waitFor();
    await panel.close();
  });
});
