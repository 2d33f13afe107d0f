import { storage } from '@wxt-dev/storage';
import {
  CHOICES,
  type Chosen,
  COMFORT_CHOICES,
  DEFAULT_SETTINGS,
  type Comfort,
  type Settings,
  withChosen,
} from '../model/settings.ts';

/** The version of what is stored: one more with each change of form, and a migration from the version before. */
const VERSION = 1;

const item = storage.defineItem<Partial<Settings>>('local:settings', {
  fallback: {},
  version: VERSION,
  migrations: {},
});

const written = (settings: Partial<Settings> | null): string => JSON.stringify(complete(settings));

/** What was saved here, in order, and has not come back as a change yet. */
const unheard: string[] = [];

/** The reader's choices; what is not chosen, or not understood, is as it comes. */
export async function loadSettings(): Promise<Settings> {
  return complete(await item.getValue());
}

/** Puts what was chosen into what is stored: another part of the extension may have stored other choices since this one asked. */
export function saveSettings(chosen: Chosen): Promise<void> {
  return inTurn(async () => {
    const settings = withChosen(await loadSettings(), chosen);
    unheard.push(written(settings));
    await item.setValue(settings);
  });
}

/** Forgets every choice. */
export function resetSettings(): Promise<void> {
  return inTurn(() => item.removeValue());
}

let last: Promise<unknown> = Promise.resolve();

/** What is stored is read and written by one after another, so that no choice is lost between the two. */
function inTurn(work: () => Promise<void>): Promise<void> {
  const done = last.then(work);
  last = done.catch(() => undefined);
  return done;
}

/** Calls back when the settings change, here or in another part of the extension. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return item.watch((settings) => onChange(complete(settings)));
}

/**
 * Calls back when another part of the extension changes the settings. What was saved here comes back later than the next
 * choice may be made, and would undo it.
 */
export function watchOthersSettings(onChange: (settings: Settings) => void): () => void {
  return item.watch((settings) => {
    const own = unheard.indexOf(written(settings));
    unheard.splice(0, own < 0 ? unheard.length : own + 1);
    if (own < 0) onChange(complete(settings));
  });
}

function complete(stored: Partial<Settings> | null): Settings {
  const comfort: Comfort = { ...DEFAULT_SETTINGS.comfort, ...offered(COMFORT_CHOICES, stored?.comfort) };
  return { ...DEFAULT_SETTINGS, ...offered<Omit<Settings, 'comfort'>>(CHOICES, stored), comfort };
}

/** What of the stored values is offered to choose: another version may have known others. */
function offered<T extends object>(
  choices: { readonly [K in keyof T]: readonly T[K][] },
  stored: Partial<T> | null | undefined,
): Partial<T> {
  const known = (Object.keys(choices) as (keyof T)[]).filter((key) =>
    choices[key].includes(stored?.[key] as T[keyof T]),
  );
  return Object.fromEntries(known.map((key) => [key, stored?.[key]])) as Partial<T>;
}
