import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { allWalks } from './states/all-walks.ts';
import { wordsIn } from './states/catalogue.ts';
import { take } from './states/walk.ts';
import { cutOff } from './support/cut-off.ts';
import { it } from './support/fixtures.ts';
import { strangeWords } from './support/strange-words.ts';
import { violations } from './support/violations.ts';

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

interface Mode {
  readonly media: Media;
  /** CSS pixels; what is not told stays as the browser made it. */
  readonly size?: { readonly width: number; readonly height: number };
}

const LIGHT: Media = { colorScheme: 'light', forcedColors: 'none' };

/** How one and the same state may be looked at. At 200 % a panel of 400 × 760 pixels has half as many to give. */
const MODES: Readonly<Record<string, Mode>> = {
  light: { media: LIGHT },
  dark: { media: { colorScheme: 'dark', forcedColors: 'none' } },
  'forced colours': { media: { colorScheme: 'dark', forcedColors: 'active' } },
  '320 px': { media: LIGHT, size: { width: 320, height: 568 } },
  '200 %': { media: LIGHT, size: { width: 200, height: 380 } },
};

async function findings(shown: Page, state: string): Promise<string[]> {
  const found = (await strangeWords(shown, 'en')).map((words) => `${state} says: ${words}`);
  const usual = await shown.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const isPopup = shown.url().includes('/popup.html');
  const look = async (mode: string) => {
    const wrong = [...(await violations(shown)), ...(await cutOff(shown))];
    found.push(...wrong.map((what) => `${state}, ${mode}: ${what}`));
  };
  for (const [mode, { media, size }] of Object.entries(MODES)) {
    if (size && isPopup) continue;
    await shown.emulateMedia({ ...media, reducedMotion: 'reduce' });
    if (size) await shown.setViewportSize(size);
    await look(mode);
  }
  if (isPopup) await withLargePrint(shown, () => look('large print'));
  else await shown.setViewportSize(usual);
  return found;
}

/** The browser alone says how large a popup is, and takes no zoom for it: what grows there is the print. */
async function withLargePrint(shown: Page, look: () => Promise<void>): Promise<void> {
  const setPrint = (size: string) =>
    shown.evaluate((chosen) => void (document.documentElement.style.fontSize = chosen), size);
  await setPrint('200%');
  await look();
  await setPrint('');
}

describe('axe-core finds nothing, in light, dark, forced colours, on 320 pixels and at 200 %, and all is English,', () => {
  it.for(allWalks.map(({ name }) => name))(
    'in any state of the %s',
    { timeout: 90_000 },
    async (name, { browser, page, server }) => {
      const walk = allWalks.find((one) => one.name === name)!;
      const found: string[] = [];
      const scene = { browser, page, origin: server.origin, words: wordsIn('en') };
      await take(walk, scene, async (shown, state) => void found.push(...(await findings(shown, state))));
      expect(found).toEqual([]);
    },
  );
});
