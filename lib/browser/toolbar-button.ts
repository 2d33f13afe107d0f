import { browser } from 'wxt/browser';
import type { Settings } from '../model/settings.ts';
import { openPanelOf } from './open-panel.ts';

const POPUP = 'popup.html';

/** Lets the toolbar button open what the reader chose: without a popup of its own, its click comes to the background. */
export async function setButton(button: Settings['button']): Promise<void> {
  await browser.action.setPopup({ popup: button === 'popup' ? POPUP : '' });
}

/** Opens the side panel on a click that opens no popup. */
export function openPanelOnClick(): void {
  browser.action.onClicked.addListener(({ windowId }) => void openPanelOf(windowId).catch(() => undefined));
}
