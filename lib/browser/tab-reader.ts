import type { Outcome, ReadPage } from '../model/outcome.ts';
import { activeTab, type TabPage } from './active-tab.ts';
import { hashOf } from './hash-of.ts';
import type { Reading, ReadingProgress } from './protocol.ts';
import { readTab } from './read-tab.ts';
import { reflowInWorker } from './reflow-in-worker.ts';
import { recallPage, rememberPage } from './remembered-pages.ts';

type Read = Extract<Reading, { status: 'read' }>;

/** What the active tab's page gave when it was last read, or null. */
export async function recallActiveTab(): Promise<ReadPage | null> {
  const tab = await activeTab();
  return tab ? ((await recallPage(tab))?.page ?? null) : null;
}

/**
 * Reads the active tab's page and takes it apart. Where its text is what it was the last time, the page of that time is
 * the answer, the same object in content. Never rejects: what goes wrong is an outcome.
 */
export async function readActiveTab(
  onProgress: (progress: ReadingProgress) => void,
  signal: AbortSignal,
): Promise<Outcome> {
  try {
    const started = performance.now();
    const tab = await activeTab();
    if (!tab) return { status: 'forbidden' };
    const reading = await readTab(tab, onProgress, signal);
    if (!('source' in reading)) return reading as Outcome;
    return { status: 'read', page: await takeApart(tab, reading, started, signal) };
  } catch (error) {
    if (signal.aborted) return { status: 'cancelled' };
    return { status: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

async function takeApart(tab: TabPage, read: Read, started: number, signal: AbortSignal): Promise<ReadPage> {
  const { source, notLoaded } = read;
  const hash = await hashOf(source.text);
  const remembered = await recallPage(tab);
  if (remembered?.hash === hash) return remembered.page;
  const { result, about } = await reflowInWorker(source, signal);
  const page = {
    source: { ...source, about },
    result,
    elapsed: performance.now() - started,
    ...(notLoaded && { notLoaded }),
  };
  await rememberPage(tab, { hash, page });
  return page;
}
