import type { Page } from 'playwright-core';
import type { Scene } from './walk.ts';

/** The button that says so, shortcut and all. */
export const press = (shown: Page, name: string): Promise<void> =>
  shown.getByRole('button', { name, exact: true }).click();

/** Waits for the list of articles. */
export const listed = (shown: Page): Promise<void> => shown.locator('main li button').first().waitFor();

/** Opens the article of this number. */
export async function openArticle(shown: Page, index: number): Promise<void> {
  await shown.locator('main li button').nth(index).click();
  await shown.getByRole('article').waitFor();
}

/** Opens the menu of the article's block of this number, headings first. */
export const openMenu = (shown: Page, block: number, { words }: Scene): Promise<void> =>
  shown
    .getByRole('article')
    .getByRole('button', { name: words.t('correct.menu') })
    .nth(block)
    .click();

/** Presses the line of the open menu that says so. */
export const chooseLine = (shown: Page, name: string): Promise<void> =>
  shown.getByRole('menuitem', { name, exact: true }).click();
