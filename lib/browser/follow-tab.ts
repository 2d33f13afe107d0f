import { storage } from '@wxt-dev/storage';
import { browser } from 'wxt/browser';
import { activeTab } from './active-tab.ts';

interface Followed {
  /** Another page stands before the reader: another tab, or the tab has gone on and is loaded. */
  onTurn(): unknown;
  /** A page was read and remembered, here or in the popup: perhaps the one that could not be read here. */
  onRemembered(): unknown;
}

/** Tells a side panel, as long as it is open, what happens to the tab that the reader looks at. */
export function followTab({ onTurn, onRemembered }: Followed): void {
  browser.tabs.onActivated.addListener(async ({ tabId }) => {
    if (tabId === (await activeTab())?.id) onTurn();
  });
  browser.tabs.onUpdated.addListener(async (tabId, { status }) => {
    if (status === 'complete' && tabId === (await activeTab())?.id) onTurn();
  });
  storage.watch('session:pages', () => onRemembered());
}
