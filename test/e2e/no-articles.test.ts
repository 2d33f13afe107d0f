import { describe, expect } from 'vitest';
import { it } from './support/fixtures.ts';
import { button, rows } from './support/popup.ts';

describe('a page without newspaper text', () => {
  it('is said to have no newspaper columns, with what to try', async ({ server, page, click }) => {
    await page.goto(`${server.origin}/recipe.html`);
    const popup = await click();
    await popup.getByRole('heading', { name: 'No newspaper columns here' }).waitFor();
    expect(await rows(popup).count()).toBe(0);
    expect(await button(popup, 'Try again').isVisible()).toBe(true);
  });

  it('is said to have no text where it has none', async ({ server, page, click }) => {
    await page.goto(`${server.origin}/empty.html`);
    const popup = await click();
    await popup.getByRole('heading', { name: 'There is no text on this page' }).waitFor();
  });

  it('is said to have no Chinese text where it is in another language', async ({ server, page, click }) => {
    await page.goto(`${server.origin}/english.html`);
    const popup = await click();
    await popup.getByRole('heading', { name: 'No Chinese text here' }).waitFor();
  });
});

describe('a page of the browser itself', () => {
  it('is said to be closed to extensions', async ({ page, click }) => {
    await page.goto('chrome://version');
    const popup = await click();
    await popup.getByRole('heading', { name: 'The browser keeps this page to itself' }).waitFor();
    expect(await popup.getByRole('alert').innerText()).toContain('Go to a newspaper page');
  });
});
