import { describe, expect } from 'vitest';
import { it } from './support/fixtures.ts';
import { button } from './support/popup.ts';

describe('a long page', () => {
  it('tells how far its reading is, and can be stopped', async ({ server, page, click }) => {
    await page.goto(`${server.origin}/long.txt`);
    const popup = await click();
    await popup.getByRole('progressbar').waitFor();
    await button(popup, 'Cancel').click();
    await popup.getByRole('heading', { name: 'Reading was stopped' }).waitFor();
    expect(await button(popup, 'Read the page').isVisible()).toBe(true);
  });
});
