import { describe, expect } from 'vitest';
import { it } from './support/fixtures.ts';
import { rows, waitForArticles } from './support/popup.ts';
import { sample } from './support/sample.ts';

describe('the popup opened again', () => {
  it('shows the same articles before the page is read again', async ({ server, page, click }) => {
    await page.goto(`${server.origin}/archive.html`);
    const first = await click();
    await waitForArticles(first);
    const shown = await first.locator('body').innerText();
    await first.close();
    // A page that answers nobody any more: what is shown now can only be remembered.
    await page.evaluate(() => document.body.replaceChildren());
    const again = await click();
    await waitForArticles(again);
    expect(await again.locator('body').innerText()).toBe(shown);
  });

  it('shows the articles of the new page where the tab has gone on', async ({ server, page, click }) => {
    await page.goto(`${server.origin}/archive.html`);
    const first = await click();
    await waitForArticles(first);
    await first.close();
    await page.goto(`${server.origin}/recipe.html`);
    const again = await click();
    await again.getByRole('heading', { name: 'No newspaper columns here' }).waitFor();
    expect(await rows(again).count()).toBe(0);
  });

  it('is opened and read twice without articles being doubled', async ({ server, page, click }) => {
    await page.goto(`${server.origin}/archive.html`);
    const first = await click();
    await first.close();
    const again = await click();
    await waitForArticles(again);
    expect(await rows(again).count()).toBe(sample.articles.length);
  });
});
