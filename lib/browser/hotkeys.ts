import { browser } from 'wxt/browser';

/** A hotkey of the extension: what it does, and the keys that the reader or the browser gave it; none, where it has none. */
export interface Hotkey {
  readonly name: string;
  readonly does: string;
  readonly keys: string;
}

interface ShortcutSettings {
  readonly openShortcutSettings?: () => Promise<void>;
}

/** Every hotkey, as the browser has it now. */
export async function listHotkeys(): Promise<readonly Hotkey[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    does: description,
    keys: shortcut,
  }));
}

/** Opens the browser's own page for hotkeys: only there can they be changed. */
export async function openHotkeySettings(): Promise<void> {
  const { openShortcutSettings } = browser.commands as ShortcutSettings;
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
