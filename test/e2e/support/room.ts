import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { savedFiles } from './download.ts';
import { paragraphs } from './panel.ts';
import { button, rows, waitForArticles } from './popup.ts';

/** The Markdown of the whole page as the panel exports it now, but for the time of the export. */
export async function exported(panel: Page): Promise<string> {
  await backToList(panel);
  const [file] = await savedFiles(panel, 1, () => button(panel, 'Export all').click());
  return (file?.text ?? '').replace(/^exported: .*$/mu, '');
}

/** The part of a page's Markdown that holds the article of this headline. */
export const sectionOf = (markdown: string, headline: string): string =>
  markdown.split(/^# /mu).find((section) => bare(section).startsWith(bare(headline))) ?? '';

export const bare = (text: string): string => text.replaceAll(/\s/gu, '');

export async function backToList(panel: Page): Promise<void> {
  if ((await panel.getByRole('button', { name: 'All articles' }).count()) > 0)
    await button(panel, 'All articles').click();
  await waitForArticles(panel);
}

/** Opens the first article with a caption, and tells which it is. */
export async function openCaptioned(panel: Page): Promise<{ readonly caption: string; readonly index: number }> {
  for (let index = 1; index < (await rows(panel).count()); index++) {
    await rows(panel).nth(index).click();
    await panel.getByRole('article').waitFor();
    const caption = panel.locator('figcaption [data-start]').first();
    if ((await caption.count()) > 0) return { caption: await caption.innerText(), index };
    await backToList(panel);
  }
  throw new Error('No article but the first has a caption.');
}

/** Presses Undo, or Redo, until there is nothing more to take back, or to do again; tells how often. */
export async function pressAll(panel: Page, name: 'Undo' | 'Redo'): Promise<number> {
  const enabled = panel.locator(`button[aria-label="${name}"][aria-disabled="false"]`);
  let pressed = 0;
  for (; (await enabled.count()) > 0; pressed++) await enabled.click();
  return pressed;
}

/** Waits until the shown article has these paragraphs. */
export const expectParagraphs = async (panel: Page, texts: readonly string[]): Promise<void> => {
  await expect.poll(() => paragraphs(panel).allInnerTexts()).toEqual(texts);
};

/** The engine decides again around a correction, in its own time: what stays the same so often is settled. */
const SAME_OFTEN = 4;

/** What is found once it no longer changes. */
export async function settled<T>(find: () => Promise<T>): Promise<T> {
  let found = await find();
  for (let same = 1; same < SAME_OFTEN;) {
    const now = await find();
    same = now === found ? same + 1 : 1;
    found = now;
  }
  return found;
}
