import { browser } from 'wxt/browser';
import type { ClipboardTexts } from './clipboard.ts';

/**
 * Copies through the page of a tab, for a part of the extension that has no document of its own. False where the page does
 * not let it: it must have been pressed a moment ago, as it was for its menu.
 */
export async function copyInPage(tabId: number, { plain, html = '' }: ClipboardTexts): Promise<boolean> {
  const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: copyHere, args: [plain, html] });
  return answer?.result === true;
}

/** Runs in the page: stands alone, with nothing from outside. */
function copyHere(plain: string, html: string): boolean {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', plain);
    if (html) event.clipboardData?.setData('text/html', html);
  };
  document.addEventListener('copy', fill, { capture: true });
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
  return copied;
}
