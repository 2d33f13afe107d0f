import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContext, CDPSession } from 'playwright-core';
import { loadExtension } from './load-extension.ts';
import { removeProfile } from './remove-profile.ts';

export interface LaunchOptions {
  readonly executablePath: string;
  /** The folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** The language of the browser's interface, as in LANGUAGE: `en`, `zh_CN`. */
  readonly language?: string;
  /** Pixels of the screen to a CSS pixel. */
  readonly scale?: number;
  /** The folder of a profile that stays when the browser is closed; without one, there is a new one that goes. */
  readonly profile?: string;
}

/** A running browser with our extension in it, and a profile of its own. */
export interface LaunchedBrowser {
  readonly context: BrowserContext;
  /** The browser itself, to speak DevTools protocol with. */
  readonly devTools: CDPSession;
  readonly extensionId: string;
  readonly profile: string;
  close(): Promise<void>;
}

/** Quiet and self-contained: nothing fetched in the background, and a port for the connection that sees the popup. */
const ARGS = [
  '--enable-unsafe-extension-debugging',
  '--remote-debugging-port=0',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium refuses its sandbox to root, as whom containers run. */
/** Where the machine has no language, a browser names no file that it saves in other characters than ASCII. */
const UTF_8 = { LANG: 'C.UTF-8' };
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** A popup is never larger than the screen, and the screen that a headless browser makes up is smaller than ours wants. */
function screenOf({ headless, scale = 1 }: LaunchOptions): string[] {
  return headless ? [`--screen-info={${1600 * scale}x${1200 * scale} devicePixelRatio=${scale}}`] : [];
}

function openProfile(options: LaunchOptions, profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: options.executablePath,
    headless: options.headless,
    viewport: options.headless ? { width: 1280, height: 800 } : null,
    args: [...ARGS, ...asRoot, ...screenOf(options)],
    ignoreDefaultArgs: ['--disable-extensions'],
    env: { ...UTF_8, ...process.env, ...(options.language && { LANGUAGE: options.language }) },
  });
}

/** Starts a browser with our extension loaded. Rejects where the browser does not start, or does not take extensions. */
export async function launchBrowser(options: LaunchOptions): Promise<LaunchedBrowser> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'broadsheet-'));
  let context: BrowserContext | undefined;
  const close = async () => {
    await context?.close();
    if (!options.profile) await removeProfile(profile);
  };
  try {
    context = await openProfile(options, profile);
    return { context, ...(await loadExtension(context, options.extension)), profile, close };
  } catch (error) {
    await close();
    throw new Error(refusal(options.executablePath, error), { cause: error });
  }
}

function refusal(browser: string, error: unknown): string {
  const [reason = ''] = String(error).split('\n');
  return `${browser} did not start with the extension in it. Set CHROME_PATH to a newer Chromium, Edge or Chrome.\n${reason}`;
}
