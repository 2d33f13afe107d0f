import { storage } from '@wxt-dev/storage';
import { DEFAULT_SETTINGS, type Comfort, type Settings } from '../model/settings.ts';

/** The version of what is stored: one more with each change of form, and a migration from the version before. */
const VERSION = 1;

const item = storage.defineItem<Partial<Settings>>('local:settings', {
  fallback: {},
  version: VERSION,
  migrations: {},
});

/** The reader's choices; what is not chosen, or not understood, is as it comes. */
export async function loadSettings(): Promise<Settings> {
  return complete(await item.getValue());
}

export async function saveSettings(settings: Settings): Promise<void> {
  await item.setValue(settings);
}

/** Forgets every choice. */
export async function resetSettings(): Promise<void> {
  await item.removeValue();
}

/** Calls back when the settings change, here or in another part of the extension. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return item.watch((settings) => onChange(complete(settings)));
}

function complete(stored: Partial<Settings> | null): Settings {
  const comfort: Comfort = known(DEFAULT_SETTINGS.comfort, stored?.comfort);
  return { ...known(DEFAULT_SETTINGS, stored), comfort };
}

/** The default values, each replaced by the stored one where that is of its kind. */
function known<T extends object>(defaults: T, stored: Partial<T> | null | undefined): T {
  const entries = Object.entries(defaults).map(([key, value]) => {
    const chosen: unknown = stored?.[key as keyof T];
    return [key, typeof chosen === typeof value ? chosen : value];
  });
  return Object.fromEntries(entries) as T;
}
