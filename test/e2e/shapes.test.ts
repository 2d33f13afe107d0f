import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { servePages, type PageServer, type ServedPage } from '../../scripts/pages/serve-pages.ts';
import { it } from './support/fixtures.ts';
import { rows, waitForArticles } from './support/popup.ts';
import { sample } from './support/sample.ts';
import { shapePages } from './support/shape-pages.ts';

const shapes = Object.entries(shapePages());
const known = ['founder-article', 'people-article'].map((slug): [string, ServedPage] => [
  slug,
  { type: 'text/html', body: readFileSync(new URL(`../shapes/${slug}/page.html`, import.meta.url), 'utf8') },
]);
const pathOf = (name: string): string => `/${name.replaceAll(/\W+/g, '-')}.html`;

let pages: PageServer;

beforeAll(async () => {
  pages = await servePages(new Map([...shapes, ...known].map(([name, page]) => [pathOf(name), page])));
});

afterAll(() => pages.close());

describe('the same text in another shape', () => {
  it.for(shapes.map(([name]) => name))('gives the same articles: %s', async (name, { page, click }) => {
    await page.goto(pages.origin + pathOf(name));
    const popup = await click();
    await waitForArticles(popup);
    const headlines = await rows(popup).locator('strong').allTextContents();
    expect(headlines).toEqual(sample.articles.map(({ headline }) => headline.join('')));
  });
});

describe('a page that knows its article', () => {
  it.for(['founder-article', 'people-article'])('gives it: %s', async (slug, { page, click }) => {
    await page.goto(pages.origin + pathOf(slug));
    const popup = await click();
    await waitForArticles(popup);
    const expected = JSON.parse(readFileSync(new URL(`../shapes/${slug}/expected.json`, import.meta.url), 'utf8'));
    const headlines = await rows(popup).locator('strong').allTextContents();
    expect(headlines).toEqual([expected.articles[0].headline.join('')]);
  });
});
