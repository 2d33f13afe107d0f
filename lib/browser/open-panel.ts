import { browser } from 'wxt/browser';

/** What only Firefox has in place of Chrome's side panel. */
interface Sidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

/** The window is asked for beforehand: a browser opens the panel only within the reader's click, before any waiting. */
let ownWindow: number | undefined;

/** To be called when the popup opens. */
export async function preparePanel(): Promise<void> {
  ownWindow = (await browser.windows.getCurrent()).id;
}

/** Opens the side panel of the popup's window and closes the popup. Rejects where the browser has no panel. */
export async function openPanel(): Promise<void> {
  if (ownWindow !== undefined) await openPanelOf(ownWindow);
  window.close();
}

/** Opens the side panel (Firefox: the sidebar) of a window. To be called within the reader's click. */
export function openPanelOf(windowId: number): Promise<void> {
  const { sidebarAction } = browser as Sidebar;
  return sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId });
}
