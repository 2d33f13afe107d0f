import { storage } from '@wxt-dev/storage';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followTab } from '../../lib/browser/follow-tab.ts';

const onTurn = vi.fn<() => void>();
const onRewritten = vi.fn<() => void>();
const onRemembered = vi.fn<() => void>();

/** The tab before the reader, and when the document in it began; without that it cannot be asked. */
function showTab(document?: number, url?: string): void {
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 7, url }] as never);
  const ask = vi.spyOn(browser.scripting, 'executeScript');
  if (document === undefined) ask.mockRejectedValue(new Error('Cannot access contents of the page.'));
  else ask.mockResolvedValue([{ result: document }] as never);
}

const complete = () => fakeBrowser.tabs.onUpdated.trigger(7, { status: 'complete' }, { id: 7 } as never);

/** Follows a tab that shows this. */
async function follow(...shown: Parameters<typeof showTab>): Promise<void> {
  showTab(...shown);
  followTab({ onTurn, onRewritten, onRemembered });
  await new Promise((resolve) => setTimeout(resolve));
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
});

describe('followTab', () => {
  it('tells of another tab in this window, not of one in another', async () => {
    await follow();
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 8, windowId: 2 });
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 7, windowId: 1 });
    expect(onTurn).toHaveBeenCalledTimes(1);
  });

  it('tells when the tab has gone on, once it is loaded', async () => {
    await follow();
    await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'loading' }, { id: 7 } as never);
    await fakeBrowser.tabs.onUpdated.trigger(8, { status: 'complete' }, { id: 8 } as never);
    expect(onTurn).not.toHaveBeenCalled();
    await complete();
    expect(onTurn).toHaveBeenCalledTimes(1);
  });

  it('tells a page that has rewritten its address from one that is loaded, or that the browser had kept', async () => {
    await follow(1000);
    await complete();
    expect(onRewritten).toHaveBeenCalledTimes(1);
    for (const document of [2000, 1000]) {
      showTab(document);
      await complete();
    }
    expect(onRewritten).toHaveBeenCalledTimes(1);
    expect(onTurn).toHaveBeenCalledTimes(2);
  });

  it('tells of a page that is loaded, also where another tab is done while that loads', async () => {
    await follow(1000);
    showTab(2000);
    await fakeBrowser.tabs.onUpdated.trigger(8, { status: 'complete' }, { id: 8 } as never);
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 8, windowId: 2 });
    await complete();
    expect(onTurn).toHaveBeenCalledTimes(1);
    expect(onRewritten).not.toHaveBeenCalled();
  });

  it('tells nothing of another place in the same page, but of the page loaded again there', async () => {
    await follow(1000, 'https://archive.example/qingdu/1');
    showTab(1000, 'https://archive.example/qingdu/1#page=2');
    await complete();
    expect(onRewritten).not.toHaveBeenCalled();
    showTab(2000, 'https://archive.example/qingdu/1#page=2');
    await complete();
    expect(onTurn).toHaveBeenCalledTimes(1);
    showTab(2000, 'https://archive.example/qingdu/2#page=2');
    await complete();
    expect(onRewritten).toHaveBeenCalledTimes(1);
  });

  it('tells when a page was read elsewhere, which may be asked from then on', async () => {
    await follow();
    showTab(1000);
    await storage.setItem('session:pages', ['session:page/7/']);
    expect(onRemembered).toHaveBeenCalledTimes(1);
    await complete();
    expect(onRewritten).toHaveBeenCalledTimes(1);
    expect(onTurn).not.toHaveBeenCalled();
  });
});
