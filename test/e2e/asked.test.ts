import { afterAll, beforeAll, describe, expect } from 'vitest';
import { servePages, type PageServer } from '../../scripts/pages/serve-pages.ts';
import { it } from './support/fixtures.ts';
import { NOTICE } from './support/notice.ts';
import { button, rows, waitForArticles } from './support/popup.ts';
import { violations } from './support/violations.ts';

let server: PageServer;

beforeAll(async () => {
  const body = `<!doctype html><html lang="zh"><meta charset="utf-8"><title>告示</title><pre>${NOTICE}</pre></html>`;
  server = await servePages(new Map([['/notice.html', { type: 'text/html', body }]]));
});

afterAll(() => server.close());

const QUESTION = { name: 'Is this a newspaper page?' };

describe('a page that may be no newspaper page', () => {
  it('is asked about; answered by a key it shows what was found, and is not asked about again', async ({
    page,
    click,
  }) => {
    await page.goto(`${server.origin}/notice.html`);
    const popup = await click();
    await popup.getByRole('group', QUESTION).waitFor();
    expect(await violations(popup)).toEqual([]);
    await popup.keyboard.press('Enter');
    await waitForArticles(popup);
    await popup.close();
    const again = await click();
    await waitForArticles(again);
    expect(await again.getByRole('group', QUESTION).count()).toBe(0);
  });

  it('is left alone when the reader says that it is none', async ({ page, click }) => {
    await page.goto(`${server.origin}/notice.html`);
    const popup = await click();
    await button(popup, 'Not a newspaper page').click();
    await popup.getByRole('heading', { name: 'No newspaper columns here' }).waitFor();
    expect(await rows(popup).count()).toBe(0);
  });
});
