import { browser } from 'wxt/browser';

/** What only Firefox has in place of Chrome's side panel. */
interface Sidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

/** The window is asked for beforehand: a browser opens the panel only within the reader's click, before any waiting. */
let windowId: number | undefined;

/** To be called when the popup opens. */
export async function preparePanel(): Promise<void> {
  windowId = (await browser.windows.getCurrent()).id;
}

/** Opens the side panel (Firefox: the sidebar) of the window and closes the popup. Rejects where the browser has neither. */
export async function openPanel(): Promise<void> {
  const { sidebarAction } = browser as Sidebar;
  if (sidebarAction) await sidebarAction.open();
  else if (windowId !== undefined) await browser.sidePanel.open({ windowId });
  window.close();
}
