import { browser } from 'wxt/browser';
import type { Outcome } from '../model/outcome.ts';
import type { Purpose } from '../model/purpose.ts';
import type { TabPage } from './active-tab.ts';
import { listenToReader } from './listen-to-readers.ts';
import { sendMessage } from './messaging.ts';
import type { ReadingProgress, WholeReading } from './protocol.ts';
import { refusalOf } from './refusal-of.ts';
import { takeParts } from './take-parts.ts';

const READER = '/reader.js';

/**
 * Puts the reader into the tab's page and asks it to read. A refusal of the browser comes back as an outcome, never as an
 * error. When `signal` aborts, the reader is told to stop and answers `cancelled`.
 */
export async function readTab(
  tab: TabPage,
  purpose: Purpose,
  onProgress: (progress: ReadingProgress) => void,
  signal: AbortSignal,
): Promise<WholeReading | Outcome> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [READER] });
    return await ask(tab.id, purpose, onProgress, signal);
  } catch (error) {
    return signal.aborted ? { status: 'cancelled' } : refusalOf(messageOf(error), tab.url);
  }
}

async function ask(
  tabId: number,
  purpose: Purpose,
  onProgress: (progress: ReadingProgress) => void,
  signal: AbortSignal,
): Promise<WholeReading> {
  const stop = () => void sendMessage('cancelRead', undefined, tabId).catch(() => undefined);
  const forget = listenToReader(tabId, onProgress);
  signal.addEventListener('abort', stop);
  try {
    return await takeParts(await sendMessage('read', purpose, tabId), tabId, signal);
  } finally {
    signal.removeEventListener('abort', stop);
    forget();
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
