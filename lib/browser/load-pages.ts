import { browser } from 'wxt/browser';
import { activeTab } from './active-tab.ts';
import type { ReadingProgress } from './protocol.ts';

const LOADER = '/load-pages.js';

/** What the script in the page answers, each time it is put there. */
interface Loaded {
  readonly loaded: number;
  readonly left: number;
}

/**
 * Has the site in the active tab load the pages that it loads as one scrolls, a few at a time, until all are there, none
 * comes any more, or `signal` aborts. Never rejects: what has come by then can be read.
 */
export async function loadActiveTab(
  onProgress: (progress: ReadingProgress) => void,
  signal: AbortSignal,
): Promise<void> {
  const tab = await activeTab();
  if (!tab) return;
  let done = 0;
  while (!signal.aborted) {
    const { loaded, left } = await loadSome(tab.id);
    done += loaded;
    onProgress({ done, total: done + left, unit: 'pages' });
    if (loaded === 0 || left === 0) return;
  }
}

async function loadSome(tabId: number): Promise<Loaded> {
  const answers = await browser.scripting
    .executeScript({ target: { tabId }, files: [LOADER] })
    .catch(() => [] as { result?: unknown }[]);
  return (answers[0]?.result as Loaded | undefined) ?? { loaded: 0, left: 0 };
}
