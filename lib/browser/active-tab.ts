import { browser } from 'wxt/browser';

/** The tab that the reader looks at. `url` is absent where the browser does not let the extension see it. */
export interface TabPage {
  readonly id: number;
  readonly url?: string;
}

/** The active tab of the current window; undefined where there is none (a window of developer tools, say). */
export async function activeTab(): Promise<TabPage | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  return { id: tab.id, ...(tab.url && { url: tab.url }) };
}
