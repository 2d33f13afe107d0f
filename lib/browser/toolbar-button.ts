import { browser } from 'wxt/browser';
import type { Settings } from '../model/settings.ts';
import { openPanelOf } from './open-panel.ts';

const POPUP = 'popup.html';

/** Lets the toolbar button open what the reader chose: without a popup of its own, its click comes to the background. */
export async function setButton(button: Settings['button']): Promise<void> {
  await browser.action.setPopup({ popup: button === 'popup' ? POPUP : '' });
}

/**
 * Opens the popup, also where the button opens none; the button is to be set again afterwards. To be called within the reader's
 * press: the browser does one after the other without being waited for. Rejects where it does not let the popup open.
 */
export async function openPopup(): Promise<void> {
  try {
    await Promise.all([browser.action.setPopup({ popup: POPUP }), browser.action.openPopup()]);
  } catch (error) {
    if (!(await isPopupOpen())) throw error;
  }
}

/** A popup that is open is refused to be opened. */
const isPopupOpen = async (): Promise<boolean> =>
  (await browser.runtime.getContexts({ contextTypes: ['POPUP'] })).length > 0;

/** Opens the side panel on a click that opens no popup. */
export function openPanelOnClick(): void {
  browser.action.onClicked.addListener(({ windowId }) => void openPanelOf(windowId).catch(() => undefined));
}
