import { storage } from '@wxt-dev/storage';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  loadSettings,
  resetSettings,
  saveSettings,
  watchOthersSettings,
  watchSettings,
} from '../../lib/browser/settings.ts';
import { DEFAULT_SETTINGS } from '../../lib/model/settings.ts';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('are as they come until the reader chooses', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('are found again, and forgotten on request', async () => {
    const chosen = { ...DEFAULT_SETTINGS, button: 'panel', comfort: { ...DEFAULT_SETTINGS.comfort, size: 3 } } as const;
    await saveSettings(chosen);
    expect(await loadSettings()).toEqual(chosen);
    await resetSettings();
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('keep what was chosen elsewhere, and each of two choices made at once', async () => {
    await storage.setItem('local:settings', { copy: 'plain', comfort: { size: 3 } });
    await Promise.all([saveSettings({ button: 'panel' }), saveSettings({ comfort: { theme: 'dark' } })]);
    expect(await loadSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      copy: 'plain',
      button: 'panel',
      comfort: { ...DEFAULT_SETTINGS.comfort, size: 3, theme: 'dark' },
    });
  });

  it('take no value that is not offered, and miss no new one', async () => {
    await storage.setItem('local:settings', {
      button: 7,
      language: 'tlh',
      comfort: { size: 'large', theme: 'dark', face: 'gothic' },
      gone: true,
    });
    expect(await loadSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      comfort: { ...DEFAULT_SETTINGS.comfort, theme: 'dark' },
    });
  });

  it('tell of a change, with all values', async () => {
    const changed = vi.fn<(settings: unknown) => void>();
    const stop = watchSettings(changed);
    await storage.setItem('local:settings', { language: 'zh_TW' });
    expect(changed).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, language: 'zh_TW' });
    stop();
  });

  it('tell whoever saved them of no change but those of others', async () => {
    const changed = vi.fn<(settings: unknown) => void>();
    const stop = watchOthersSettings(changed);
    const first = { ...DEFAULT_SETTINGS, comfort: { ...DEFAULT_SETTINGS.comfort, theme: 'dark' } } as const;
    const second = { ...first, comfort: { ...first.comfort, face: 'sans' } } as const;
    await Promise.all([saveSettings(first), saveSettings(second)]);
    expect(changed).not.toHaveBeenCalled();
    await storage.setItem('local:settings', first);
    expect(changed).toHaveBeenCalledExactlyOnceWith(first);
    stop();
  });
});
