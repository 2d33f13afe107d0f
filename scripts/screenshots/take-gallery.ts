import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { allWalks } from '../../test/e2e/states/all-walks.ts';
import { LANGUAGES, wordsIn, type Language } from '../../test/e2e/states/catalogue.ts';
import { take, type Scene, type Walk } from '../../test/e2e/states/walk.ts';
import { testPages } from '../../test/e2e/support/test-pages.ts';
import { launchBrowser, type LaunchOptions } from '../browser/launch-browser.ts';
import { servePages } from '../pages/serve-pages.ts';

const WIDTHS = [320, 480, 640, 800];
const HEIGHT = 720;
const SCHEMES = ['light', 'dark'] as const;
const NAMES = { en: 'English', zh_CN: '简体中文', zh_TW: '繁體中文' } as const;

/**
 * Takes a picture of every state of the interface in every language, light and dark, and in every width that is not the
 * browser's own to choose, and writes a page that shows them all beside each other. Rejects where a state is not reached.
 */
export async function takeGallery(options: Pick<LaunchOptions, 'executablePath' | 'extension'>, folder: string) {
  mkdirSync(folder, { recursive: true });
  const server = await servePages(testPages());
  const browser = await launchBrowser({ ...options, headless: true, language: 'en' });
  const files: string[] = [];
  try {
    const page = await browser.context.newPage();
    for (const language of LANGUAGES) {
      const scene: Scene = { browser, page, origin: server.origin, words: wordsIn(language) };
      await speak(scene, language);
      for (const walk of allWalks)
        await take(walk, scene, async (shown, state) => {
          files.push(...(await takeState(shown, folder, nameOf(walk, state, language))));
        });
    }
  } finally {
    await browser.close();
    await server.close();
  }
  writeFileSync(join(folder, 'index.html'), pageOf(files));
}

async function speak({ browser, page, words }: Scene, language: Language): Promise<void> {
  await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await page.getByRole('radio', { name: NAMES[language] }).check();
  await page.getByRole('heading', { name: words.t('options.title') }).waitFor();
}

const nameOf = ({ name }: Walk, state: string, language: Language): string =>
  `${name}-${state}-${language}`.replaceAll(/[^\w-]+/gu, '_');

async function takeState(shown: Page, folder: string, name: string): Promise<string[]> {
  const isPopup = shown.url().includes('/popup.html');
  const usual = await shown.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const files: string[] = [];
  for (const colorScheme of SCHEMES) {
    await shown.emulateMedia({ colorScheme });
    for (const width of isPopup ? [usual.width] : WIDTHS) {
      if (!isPopup) await shown.setViewportSize({ width, height: HEIGHT });
      const file = `${name}-${colorScheme}-${width}.png`;
      await shown.screenshot({ animations: 'disabled', path: join(folder, file) });
      files.push(file);
    }
  }
  if (!isPopup) await shown.setViewportSize(usual);
  return files;
}

const pageOf = (files: readonly string[]): string => `<!doctype html><meta charset="utf-8"><title>Every state</title>
<style>body { display: flex; flex-wrap: wrap; gap: 1rem; background: #888; font: 12px sans-serif }
figure { margin: 0 } img { max-width: 400px }</style>
${files.map((file) => `<figure><figcaption>${file}</figcaption><img src="${file}" alt="" loading="lazy"></figure>`).join('\n')}`;
