import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { servePages, type PageServer, type ServedPage } from '../../scripts/pages/serve-pages.ts';
import { markupPages, type MarkupPage } from '../support/markup-pages.ts';
import { STILL_WRONG } from '../support/still-wrong.ts';
import { it } from './support/fixtures.ts';
import { rows, waitForArticles } from './support/popup.ts';
import { selectText } from './support/select-text.ts';

const right = markupPages().filter(({ slug }) => !STILL_WRONG[slug]);

let server: PageServer;

beforeAll(async () => {
  server = await servePages(new Map(right.flatMap(served)));
});

afterAll(() => server.close());

/** A page is served from a folder of its own, the page in its frame beside it. */
const served = ({ slug, file, kind, frame }: MarkupPage): [string, ServedPage][] => [
  [`/${slug}/page.${kind}`, { type: `text/${kind}`, body: readFileSync(file, 'utf8') }],
  ...(frame ? [[`/${slug}/frame.html`, { type: 'text/html', body: frame }] as [string, ServedPage]] : []),
];

async function open(page: Page, { slug, kind, select }: MarkupPage): Promise<void> {
  await page.goto(`${server.origin}/${slug}/page.${kind}`);
  if (select) await selectText(page, select.from, select.to);
}

const headlinesOf = (popup: Page): Promise<string[]> => rows(popup).locator('strong').allTextContents();

describe('a page of every shape', () => {
  it.for(right)('gives its articles: $slug', async (tried, { page, click }) => {
    await open(page, tried);
    const popup = await click();
    await waitForArticles(popup);
    const expected = tried.gold.articles.map(({ headline }) => headline.join(''));
    expect((await headlinesOf(popup)).toSorted()).toEqual(expected.toSorted());
  });
});
