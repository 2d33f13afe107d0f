import { browser } from 'wxt/browser';
import { onMessage } from './messaging.ts';
import type { ReadingProgress } from './protocol.ts';

type Listener = (progress: ReadingProgress) => void;

const MARKED_SOURCES = '/marked-sources.js';

/** One listener a tab, that of its newest reading; the messenger itself takes only one for all. */
const listeners = new Map<number, Listener>();
let listening = false;

/** Hears how far the reader of this tab is, and serves what it asks for. Gives back what ends the hearing. */
export function listenToReader(tabId: number, listener: Listener): () => void {
  if (!listening) listen();
  listening = true;
  listeners.set(tabId, listener);
  return () => {
    if (listeners.get(tabId) === listener) listeners.delete(tabId);
  };
}

function listen(): void {
  onMessage('readProgress', ({ data, sender }) => listeners.get(sender.tab?.id ?? -1)?.(data));
  onMessage('loadMarkedSources', async ({ sender }) => {
    if (sender.tab?.id === undefined) return;
    await browser.scripting.executeScript({ target: { tabId: sender.tab.id }, files: [MARKED_SOURCES] });
  });
}
