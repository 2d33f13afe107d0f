import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createContextMenus, onContextMenu } from '../lib/browser/context-menus.ts';
import { openPanelOf } from '../lib/browser/open-panel.ts';
import { openDesk } from '../lib/browser/open-desk.ts';
import { giveOrder } from '../lib/browser/orders.ts';
import { loadSettings, watchSettings } from '../lib/browser/settings.ts';
import { showBadge } from '../lib/browser/show-badge.ts';
import { openPanelOnClick, openPopup, setButton } from '../lib/browser/toolbar-button.ts';
import { translate } from '../lib/browser/translate.ts';
import { copySelection } from './shared/copy-selection.ts';

/** What is done when no page of the extension is open: menus, hotkeys, and what the toolbar button opens. */
export default defineBackground(() => {
  const dress = async () => setButton((await loadSettings()).button);
  browser.runtime.onInstalled.addListener(() => {
    void createContextMenus((command) => translate(`menu.${command}`));
    void dress();
  });
  browser.runtime.onStartup.addListener(dress);
  watchSettings(({ button }) => void setButton(button));
  openPanelOnClick();
  onContextMenu((command, { tabId, url, windowId }) => {
    if (command === 'copySelection') return void copySelection({ id: tabId, ...(url && { url }) });
    if (command === 'openDesk') return void openDesk();
    void openPanelOf(windowId).catch(() => undefined);
    if (command === 'reflowSelection') void giveOrder('read');
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'copy-all') void copyAll(tab?.id).then(dress);
    else if (tab?.windowId !== undefined) void openPanelOf(tab.windowId).catch(() => undefined);
    if (command === 'next-doubt') void giveOrder('nextDoubt');
  });
});

/** The popup copies, for the background has no clipboard; where it cannot be opened the toolbar button says so. */
async function copyAll(tabId: number | undefined): Promise<void> {
  try {
    await Promise.all([openPopup(), giveOrder('copyAll')]);
  } catch {
    if (tabId !== undefined) await showBadge(tabId, false).catch(() => undefined);
  }
}
