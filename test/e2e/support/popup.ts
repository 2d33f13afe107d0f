import type { Locator, Page } from 'playwright-core';

/** A button of the popup, by the English words on it. */
export const button = (popup: Page, name: string): Locator => popup.getByRole('button', { name, exact: true });

/** The rows of the list of articles, in order; what stands in no article comes last and is left out. */
export const rows = (popup: Page): Locator =>
  popup.getByRole('list').getByRole('button').filter({ hasNotText: 'Not in any article' });

/** Waits until the page is read and its articles are listed. */
export async function waitForArticles(popup: Page): Promise<void> {
  await rows(popup).first().waitFor();
}

/** Opens the article of the list that has this index, and waits until it is shown. */
export async function openArticle(popup: Page, index: number): Promise<void> {
  await rows(popup).nth(index).click();
  await popup.getByRole('article').waitFor();
}

/** Waits until the popup says so, on screen and to screen readers. */
export async function waitForNotice(popup: Page, words: string): Promise<void> {
  await popup.getByRole('status').filter({ hasText: words }).waitFor();
}

/** Asks for a Markdown file an article. */
export async function exportEach(popup: Page): Promise<void> {
  await button(popup, 'Other ways to export').click();
  await popup.getByRole('menuitem', { name: 'A Markdown file per article' }).click();
}
