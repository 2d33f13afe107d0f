import { storage } from '@wxt-dev/storage';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followTab } from '../../lib/browser/follow-tab.ts';

const onTurn = vi.fn<() => void>();
const onRemembered = vi.fn<() => void>();

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
  followTab({ onTurn, onRemembered });
});

describe('followTab', () => {
  it('tells of another tab in this window, not of one in another', async () => {
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 8, windowId: 2 });
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 7, windowId: 1 });
    expect(onTurn).toHaveBeenCalledTimes(1);
  });

  it('tells when the tab has gone on, once it is loaded', async () => {
    await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'loading' }, { id: 7 } as never);
    await fakeBrowser.tabs.onUpdated.trigger(8, { status: 'complete' }, { id: 8 } as never);
    expect(onTurn).not.toHaveBeenCalled();
    await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'complete' }, { id: 7 } as never);
    expect(onTurn).toHaveBeenCalledTimes(1);
  });

  it('tells when a page was read elsewhere', async () => {
    await storage.setItem('session:pages', ['session:page/7/']);
    expect(onRemembered).toHaveBeenCalledTimes(1);
  });
});
