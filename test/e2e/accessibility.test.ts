import { describe, expect } from 'vitest';
import { it } from './support/fixtures.ts';
import { choose, openPanel } from './support/panel.ts';
import { button, openArticle, waitForArticles } from './support/popup.ts';
import { fullArticle, sample } from './support/sample.ts';
import { violations } from './support/violations.ts';

describe.each(['light', 'dark'] as const)('axe-core finds nothing, in %s,', (colorScheme) => {
  it('in the popup’s list, article and menu', async ({ server, page, click }) => {
    await page.goto(`${server.origin}/archive.html`);
    const popup = await click();
    await popup.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await waitForArticles(popup);
    expect(await violations(popup)).toEqual([]);
    await button(popup, 'Other ways to export').click();
    expect(await violations(popup)).toEqual([]);
    await popup.keyboard.press('Escape');
    await openArticle(popup, fullArticle);
    expect(await violations(popup)).toEqual([]);
    await popup.close();
  });

  it('where there is nothing to show', async ({ server, page, click }) => {
    await page.goto(`${server.origin}/recipe.html`);
    const popup = await click();
    await popup.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await popup.getByRole('alert').waitFor();
    expect(await violations(popup)).toEqual([]);
    await popup.close();
  });

  it('in the side panel: list, map, article, its menu, splitting, editing, comfort', async ({
    server,
    page,
    click,
    browser,
  }) => {
    await page.goto(`${server.origin}/archive.html`);
    const popup = await click();
    await waitForArticles(popup);
    const panel = await openPanel(browser, popup);
    await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await waitForArticles(panel);
    expect(await violations(panel)).toEqual([]);
    await button(panel, 'Page map').click();
    expect(await violations(panel)).toEqual([]);
    await button(panel, 'Articles').click();
    await openArticle(panel, fullArticle);
    expect(await violations(panel)).toEqual([]);
    const [first = '', second = '', third = ''] = sample.articles[fullArticle]!.paragraphs;
    await choose(panel, first);
    expect(await violations(panel)).toEqual([]);
    await panel.keyboard.press('Escape');
    await choose(panel, second, 'Split …');
    await choose(panel, third, 'Edit the text');
    expect(await violations(panel)).toEqual([]);
    await button(panel, 'Reading comfort').click();
    expect(await violations(panel)).toEqual([]);
    await panel.close();
  });

  it('in the options', async ({ browser, page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
    await page.getByRole('heading', { name: 'Options' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
