import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Marionette } from './marionette.ts';

const NAMES = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];
const ARGS = ['--headless', '--no-remote', '--marionette', '--remote-allow-system-access'];
const PREFERENCES = {
  'marionette.port': 0,
  'intl.locale.requested': 'en-US',
  'browser.shell.checkDefaultBrowser': false,
  // Files are saved to the folder named below, and nobody is asked.
  'browser.download.folderList': 2,
  'browser.download.always_ask_before_handling_new_types': false,
};
const WAIT_MS = 30_000;
const PAUSE_MS = 200;

export interface LaunchedFirefox {
  readonly marionette: Marionette;
  /** The identity under which the extension was installed. */
  readonly addon: string;
  /** The folder into which files are saved. */
  readonly downloads: string;
  close(): Promise<void>;
}

/** Starts a headless Firefox with a profile of its own and an unpacked extension in it. Rejects where there is no Firefox. */
export async function launchFirefox(extension: string): Promise<LaunchedFirefox> {
  const program = NAMES.find(existsSync);
  if (!program) throw new Error('There is no Firefox here. On Debian: apt-get install firefox-esr');
  const profile = mkdtempSync(join(tmpdir(), 'broadsheet-firefox-'));
  const downloads = mkdtempSync(join(tmpdir(), 'broadsheet-saved-'));
  const preferences = { ...PREFERENCES, 'browser.download.dir': downloads };
  writeFileSync(join(profile, 'user.js'), Object.entries(preferences).map(preference).join('\n'));
  const firefox = spawn(program, [...ARGS, '--profile', profile], { stdio: 'ignore' });
  const marionette = new Marionette(await portOf(profile));
  await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
  const addon = String(await marionette.send('Addon:Install', { path: extension, temporary: true }));
  return {
    marionette,
    addon,
    downloads,
    async close() {
      marionette.close();
      const ended = new Promise((resolve) => firefox.once('exit', resolve));
      firefox.kill();
      await ended;
      for (const folder of [profile, downloads]) rmSync(folder, { recursive: true, force: true });
    },
  };
}

const preference = (named: readonly [string, unknown]): string =>
  `user_pref(${named.map((part) => JSON.stringify(part)).join(', ')});`;

/** Firefox writes the port down once it listens. */
async function portOf(profile: string): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  for (const end = Date.now() + WAIT_MS; Date.now() < end; await sleep(PAUSE_MS)) {
    if (existsSync(file)) return Number(readFileSync(file, 'utf8'));
  }
  throw new Error('Firefox started and opened no port.');
}
