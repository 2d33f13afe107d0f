import { browser } from 'wxt/browser';

/** What can be done with a selection, in the order of the menu. */
export type MenuCommand = 'reflowSelection' | 'copySelection' | 'openPanel' | 'openDesk';

interface Asked {
  readonly tabId: number;
  readonly url: string | undefined;
  readonly windowId: number;
}

/** Where each command is offered. */
const CONTEXTS = {
  reflowSelection: 'selection',
  copySelection: 'selection',
  openPanel: 'page',
  openDesk: 'action',
} as const;

/** Puts the commands into the browser's context menu, named by `nameOf`. To be called when the extension is installed. */
export async function createContextMenus(nameOf: (command: MenuCommand) => string): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const command of Object.keys(CONTEXTS) as MenuCommand[]) {
    browser.contextMenus.create({ id: command, title: nameOf(command), contexts: [CONTEXTS[command]] });
  }
}

/** Calls back within the reader's click, so that a panel may be opened. */
export function onContextMenu(carryOut: (command: MenuCommand, asked: Asked) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id === undefined || tab.windowId === undefined) return;
    carryOut(menuItemId as MenuCommand, { tabId: tab.id, url: tab.url, windowId: tab.windowId });
  });
}
