import { describe, expect } from 'vitest';
import { it } from './support/fixtures.ts';
import { openArticle, rows, waitForArticles } from './support/popup.ts';
import { fullArticle, sample } from './support/sample.ts';

describe('a click on the toolbar button', () => {
  it('lists the articles of the page by their headlines', async ({ server, page, click }) => {
    await page.goto(`${server.origin}/archive.html`);
    const popup = await click();
    await waitForArticles(popup);
    const headlines = await rows(popup).locator('strong').allTextContents();
    expect(headlines).toEqual(sample.articles.map(({ headline }) => headline.join('')));
  });

  it('tells how much the page holds', async ({ server, page, click }) => {
    await page.goto(`${server.origin}/archive.html`);
    const popup = await click();
    await waitForArticles(popup);
    expect(await popup.locator('body').innerText()).toMatch(
      new RegExp(`^${sample.articles.length} articles · [\\d,]+ characters`, 'm'),
    );
  });

  it('leads to each article, with its heading, paragraphs and captions', async ({ server, page, click }) => {
    await page.goto(`${server.origin}/archive.html`);
    const popup = await click();
    await waitForArticles(popup);
    await openArticle(popup, fullArticle);
    const { kicker, headline, paragraphs, captions } = sample.articles[fullArticle]!;
    const shown = (await popup.getByRole('article').innerText()).split('\n').map((line) => line.trim());
    const caption = captions.map(({ text, credit }) => [text, credit].filter(Boolean));
    expect(shown).toEqual(expect.arrayContaining([kicker, ...headline, ...paragraphs, ...caption.flat()]));
  });

  it('does the same for a plain text file in the tab', async ({ server, page, click }) => {
    await page.goto(`${server.origin}/archive.txt`);
    const popup = await click();
    await waitForArticles(popup);
    expect(await rows(popup).count()).toBe(sample.articles.length);
  });
});
