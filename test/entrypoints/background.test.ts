import { beforeEach, describe, expect, it, vi } from 'vitest';
import { storage } from '@wxt-dev/storage';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const tab = { id: 7, windowId: 1 };

/** What the toolbar button opens, as the browser knows it. */
let popup: string;
let open: readonly object[];
let press: (command: string, tab: unknown) => void;
const openPopup = vi.fn<() => Promise<void>>();
const badges = vi.fn<(badge: object) => Promise<void>>(async () => undefined);

beforeEach(async () => {
  fakeBrowser.reset();
  badges.mockClear();
  openPopup.mockImplementation(async () => {
    if (!popup) throw new Error('Extension does not have a popup on the active tab.');
  });
  await storage.setItem('local:settings', { button: 'panel' });
  popup = '';
  open = [];
  Object.assign(browser.runtime, { getContexts: async () => open });
  Object.assign(browser, {
    action: {
      setPopup: async (details: { popup: string }) => void (popup = details.popup),
      openPopup,
      setBadgeText: badges,
      setBadgeBackgroundColor: async () => undefined,
      onClicked: { addListener: () => undefined },
    },
    contextMenus: { onClicked: { addListener: () => undefined } },
    commands: { onCommand: { addListener: (listener: typeof press) => (press = listener) } },
  });
  const { default: background } = await import('../../entrypoints/background.ts');
  background.main();
});

describe('the hotkey that copies all', () => {
  it('opens the popup where the toolbar button opens the panel, and the button opens that afterwards', async () => {
    press('copy-all', tab);
    await vi.waitFor(() => expect(popup).toBe(''));
    expect(openPopup).toHaveBeenCalledOnce();
    await expect(openPopup.mock.results[0]?.value).resolves.toBeUndefined();
    expect(await storage.getItem('session:order')).toMatchObject({ order: 'copyAll' });
    expect(badges).not.toHaveBeenCalled();
  });

  it('gives the order to a popup that is open', async () => {
    open = [{ contextType: 'POPUP' }];
    openPopup.mockRejectedValue(new Error('Could not find an active browser window.'));
    press('copy-all', tab);
    await vi.waitFor(() => expect(popup).toBe(''));
    expect(await storage.getItem('session:order')).toMatchObject({ order: 'copyAll' });
    expect(badges).not.toHaveBeenCalled();
  });

  it('says on the button that the popup could not be opened', async () => {
    openPopup.mockRejectedValue(new Error('Could not find an active browser window.'));
    press('copy-all', tab);
    await vi.waitFor(() => expect(badges).toHaveBeenCalledWith({ tabId: 7, text: '!' }));
    await vi.waitFor(() => expect(popup).toBe(''));
  });
});
