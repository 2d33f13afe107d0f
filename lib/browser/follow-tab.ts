import { storage } from '@wxt-dev/storage';
import { browser } from 'wxt/browser';
import { activeTab, type TabPage } from './active-tab.ts';

interface Followed {
  /** Another page stands before the reader: another tab, or the tab has gone on and is loaded. */
  onTurn(): unknown;
  /** The page is still there, but has rewritten its address, and perhaps itself. */
  onRewritten(): unknown;
  /** A page was read and remembered, here or in the popup: perhaps the one that could not be read here. */
  onRemembered(): unknown;
}

/** What stands before the reader. */
interface Seen extends TabPage {
  /** When its document began, by which it is told from any other; absent where the browser lets nobody ask. */
  readonly document: number | undefined;
}

/**
 * Tells a side panel, as long as it is open, what happens to the tab that the reader looks at. The browser says as much of a page
 * that rewrites its address as of one that is loaded: the document tells the two apart. That a page goes to another place in itself
 * is nothing to tell.
 */
export function followTab({ onTurn, onRewritten, onRemembered }: Followed): void {
  let seen = seeTab();
  /** What stands before the reader now, and what did the last time that this was asked. */
  async function look(): Promise<{ readonly before: Seen | undefined; readonly now: Seen | undefined }> {
    const before = seen;
    seen = seeTab();
    return { before: await before, now: await seen };
  }
  browser.tabs.onActivated.addListener(async ({ tabId }) => {
    if (!(await isActive(tabId))) return;
    await look();
    onTurn();
  });
  browser.tabs.onUpdated.addListener(async (tabId, { status }) => {
    // What stands before the reader is not looked at for another tab's sake: it may be in the midst of loading.
    if (status !== 'complete' || !(await isActive(tabId))) return;
    const { before, now } = await look();
    if (tabId !== now?.id || isOtherPlace(before, now)) return;
    if (isSameDocument(before, now)) onRewritten();
    else onTurn();
  });
  storage.watch('session:pages', () => {
    // The reader's click may have opened the page to asking.
    seen = seen.then((known) => (known?.document === undefined ? seeTab() : known));
    onRemembered();
  });
}

const isActive = async (tabId: number): Promise<boolean> => (await activeTab())?.id === tabId;

async function seeTab(): Promise<Seen | undefined> {
  const tab = await activeTab();
  return tab && { ...tab, document: await documentIn(tab.id) };
}

function documentIn(tabId: number): Promise<number | undefined> {
  return browser.scripting.executeScript({ target: { tabId }, func: () => performance.timeOrigin }).then(
    ([answer]) => answer?.result,
    () => undefined,
  );
}

const isSameDocument = (before: Seen | undefined, now: Seen): boolean =>
  before?.id === now.id && now.document !== undefined && before.document === now.document;

/** Whether a page has the address that it had, but for its fragment; where the address is not told, nobody knows. */
function isOtherPlace(before: Seen | undefined, now: Seen): boolean {
  if (before?.id !== now.id || !before.url || !now.url || before.url === now.url) return false;
  return withoutFragment(before.url) === withoutFragment(now.url);
}

const withoutFragment = (url: string): string => url.split('#')[0]!;
