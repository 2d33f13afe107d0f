import { afterAll, beforeAll, describe, expect } from 'vitest';
import { servePages, type PageServer, type ServedPage } from '../../scripts/pages/serve-pages.ts';
import { boxedMarkup } from '../support/boxed-markup.ts';
import { it } from './support/fixtures.ts';
import { rows, waitForArticles } from './support/popup.ts';
import { sample } from './support/sample.ts';

const shapes = Object.entries(boxedMarkup).map(([name, { kind, markup }]) => ({
  path: `/${name}.${kind}`,
  kind,
  markup,
}));

let pages: PageServer;

beforeAll(async () => {
  const served = shapes.map(({ path, kind, markup }): [string, ServedPage] => [
    path,
    { type: `text/${kind}`, body: markup },
  ]);
  pages = await servePages(new Map(served));
});

afterAll(() => pages.close());

describe('a page that tells where its lines stand', () => {
  it.for(shapes.map(({ path }) => path))('gives its articles: %s', async (path, { page, click }) => {
    await page.goto(pages.origin + path);
    const popup = await click();
    await waitForArticles(popup);
    const headlines = await rows(popup).locator('strong').allTextContents();
    expect(headlines.toSorted()).toEqual(sample.articles.map(({ headline }) => headline.join('')).toSorted());
  });
});
