import { storage } from '@wxt-dev/storage';
import type { ReadPage } from '../model/outcome.ts';
import type { TabPage } from './active-tab.ts';
import { hashOf } from './hash-of.ts';

/** Kept until the browser is closed, so that the popup opened again on a page shows it at once. */
export interface RememberedPage {
  /** That of the source's text. */
  readonly hash: string;
  readonly page: ReadPage;
}

type Key = `session:${string}`;

/** The storage of a browser session holds 10 MB: a handful of the longest pages. */
const MOST_PAGES = 6;

const order = storage.defineItem<Key[]>('session:pages', { fallback: [] });

/**
 * Longer texts take long to be put there with all that was made of them, or have no room: they are read again. Where a line stands
 * takes as long as so many characters.
 */
const LONGEST_KEPT = 250_000;
const PLACE = 10;

/** What was last read in this tab at this address, or null. */
export function recallPage(tab: TabPage): Promise<RememberedPage | null> {
  return storage.getItem<RememberedPage>(keyOf(tab));
}

/** Keeps what was read for this tab and address; the oldest beyond a handful go, and all others if there is no room. */
export async function rememberPage(tab: TabPage, page: ReadPage): Promise<void> {
  const key = keyOf(tab);
  const { text, placed = [] } = page.source;
  if (text.length + PLACE * placed.length > LONGEST_KEPT) return storage.removeItem(key);
  const remembered = { hash: await hashOf(text), page };
  const others = (await order.getValue()).filter((other) => other !== key);
  try {
    await keep(key, remembered, others.slice(0, MOST_PAGES - 1), others.slice(MOST_PAGES - 1));
  } catch {
    // No room left, or a page too long to be kept at all: it is then read again next time.
    await keep(key, remembered, [], others).catch(() => undefined);
  }
}

async function keep(key: Key, remembered: RememberedPage, kept: readonly Key[], gone: readonly Key[]): Promise<void> {
  await storage.removeItems([...gone]);
  await storage.setItem(key, remembered);
  await order.setValue([key, ...kept]);
}

function keyOf(tab: TabPage): Key {
  return `session:page/${tab.id}/${tab.url?.split('#')[0] ?? ''}`;
}
