import { browser } from 'wxt/browser';

/** How long a notice stays on the toolbar button. */
const SHOWN_MS = 2500;

/** A short notice on the toolbar button of a tab, for what was done without any interface. */
export async function showBadge(tabId: number, done: boolean): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: done ? '#23696e' : '#a3211a' });
  await browser.action.setBadgeText({ tabId, text: done ? '✓' : '!' });
  setTimeout(() => void browser.action.setBadgeText({ tabId, text: '' }).catch(() => undefined), SHOWN_MS);
}
