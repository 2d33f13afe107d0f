import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { savedFiles } from './support/download.ts';
import { it } from './support/fixtures.ts';
import { button } from './support/popup.ts';
import { violations } from './support/violations.ts';

/** A page that leaves much to doubt. */
const doubtful = readFileSync(new URL('../pages/columns-between-columns-of-others/input.txt', import.meta.url), 'utf8');

describe('doubts', () => {
  it('are taken in the other reading by one key, and the export says the same until it is taken back', async ({
    browser,
    page,
  }) => {
    await page.goto(`chrome-extension://${browser.extensionId}/desk.html`);
    await page.getByRole('textbox', { name: 'Text of the page' }).fill(doubtful);
    await button(page, 'Find the articles').click();
    const counter = page.getByRole('button', { name: /^\d+ doubts?( on the page)?$/u });
    await counter.waitFor();
    const numberOf = async () => Number.parseInt(await counter.innerText(), 10);
    const exported = async () => {
      await page.keyboard.press('Escape');
      const [file] = await savedFiles(page, 1, () => button(page, 'Export all').click());
      return file?.text.replace(/^exported: .*$/mu, '');
    };
    const [doubts, before] = [await numberOf(), await exported()];
    await page.keyboard.press('n');
    const card = page.getByRole('region', { name: `Doubt 1 of ${doubts}` });
    const asked = await card.innerText();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('2');
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    expect(await page.getByRole('region', { name: /^Doubt /u }).innerText()).not.toBe(asked);
    await expect.poll(exported).not.toBe(before);
    await page.keyboard.press('Control+z');
    await expect.poll(numberOf).toBe(doubts);
    expect(await exported()).toBe(before);
  });
});
