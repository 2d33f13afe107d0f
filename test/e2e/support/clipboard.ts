import type { Page } from 'playwright-core';

export interface ClipboardContent {
  readonly plain: string;
  readonly html: string;
}

/** What is on the clipboard, read by a page as a paste would read it. */
export async function readClipboard(page: Page): Promise<ClipboardContent> {
  const { origin } = new URL(page.url());
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  await page.bringToFront();
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (item ? (await item.getType(type)).text() : '');
    return { plain: await read('text/plain'), html: await read('text/html') };
  });
}

/** The texts of a kind of element in a stretch of HTML, as a page makes of it what is pasted. */
export function textsIn(page: Page, html: string, selector: string): Promise<string[]> {
  return page.evaluate(
    ([markup, wanted]) => {
      const pasted = new DOMParser().parseFromString(markup, 'text/html');
      return [...pasted.querySelectorAll<HTMLElement>(wanted)].map((element) => element.textContent ?? '');
    },
    [html, selector] as const,
  );
}
