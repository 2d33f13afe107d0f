import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import type { LaunchedBrowser } from './launch-browser.ts';

/**
 * The page of a running browser whose address begins so, over a connection of its own. Playwright sees popups and panels
 * only over a connection made after they opened, and downloads only over the latest one.
 */
export async function connectTo(browser: LaunchedBrowser, address: string): Promise<Page> {
  const page = await findPage(browser, address);
  if (!page) throw new Error(`Nothing in the browser shows ${address}: it closed before it could be read.`);
  return page;
}

/** The same, or undefined where there is none yet. */
export async function findPage({ profile }: LaunchedBrowser, address: string): Promise<Page | undefined> {
  const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
  const connected = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const pages = connected.contexts().flatMap((context) => context.pages());
  const page = pages.find((one) => one.url().startsWith(address));
  if (!page) await connected.close();
  return page;
}
