import { browser } from 'wxt/browser';

/** Opens the extension's own page for pasted and dropped pages, in a tab. */
export async function openDesk(): Promise<void> {
  await browser.tabs.create({ url: '/desk.html' });
}
