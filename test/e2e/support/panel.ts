import type { Locator, Page } from 'playwright-core';

/** The paragraphs and subheads of the article that is shown. */
export const paragraphs = (panel: Page): Locator => panel.locator('article').locator('p[data-start], h2[data-start]');

/** Chooses from the menu of the block that holds this text, one line after another. */
export async function choose(panel: Page, text: string, ...lines: readonly string[]): Promise<void> {
  const block = panel.locator('[data-start]').filter({ hasText: text }).first().locator('..');
  await block.getByRole('button', { name: 'Correct' }).click();
  for (const line of lines) await panel.getByRole('menuitem', { name: line }).click();
}
