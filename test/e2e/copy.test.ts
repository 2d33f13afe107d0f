import { describe, expect } from 'vitest';
import { readClipboard, textsIn } from './support/clipboard.ts';
import { it } from './support/fixtures.ts';
import { button, openArticle, waitForArticles, waitForNotice } from './support/popup.ts';
import { fullArticle, sample } from './support/sample.ts';

describe('Copy', () => {
  it('puts an article on the clipboard as plain text and as HTML', async ({ server, page, click }) => {
    await page.goto(`${server.origin}/archive.html`);
    const popup = await click();
    await waitForArticles(popup);
    await openArticle(popup, fullArticle);
    await button(popup, 'Copy').click();
    await waitForNotice(popup, 'Copied');
    const { plain, html } = await readClipboard(page);
    const { kicker, headline, paragraphs, captions } = sample.articles[fullArticle]!;
    const caption = captions.map(({ text, credit }) => [text, credit].filter(Boolean).join('　'));
    expect(
      plain
        .split('\n')
        .filter(Boolean)
        .map((line) => line.trim()),
    ).toEqual([kicker, ...headline, ...paragraphs, ...caption]);
    expect((await textsIn(page, html, 'h1')).map((text) => text.replaceAll('\n', ''))).toEqual([headline.join('')]);
    expect(await textsIn(page, html, 'p')).toEqual(expect.arrayContaining([kicker, ...paragraphs]));
  });

  it('of the page copies every article', async ({ server, page, click }) => {
    await page.goto(`${server.origin}/archive.html`);
    const popup = await click();
    await waitForArticles(popup);
    await button(popup, 'Copy all').click();
    await waitForNotice(popup, 'Copied');
    const { plain, html } = await readClipboard(page);
    const paragraphs = sample.articles.flatMap((article) => article.paragraphs);
    expect(plain.split('\n')).toEqual(expect.arrayContaining(paragraphs));
    expect(await textsIn(page, html, 'p')).toEqual(expect.arrayContaining(paragraphs));
  });
});
