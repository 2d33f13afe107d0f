import { describe, expect } from 'vitest';
import { allWalks } from './states/all-walks.ts';
import { wordsIn } from './states/catalogue.ts';
import { take } from './states/walk.ts';
import { cutOff } from './support/cut-off.ts';
import { it } from './support/fixtures.ts';
import { strangeWords } from './support/strange-words.ts';

const NAMES = { zh_CN: '简体中文', zh_TW: '繁體中文' } as const;
const NARROW = { width: 320, height: 568 };

/** In English the test of accessibility sees to the same. */
describe.for(['zh_CN', 'zh_TW'] as const)('in %s', (language) => {
  it(
    'every state speaks that language alone, and stands on 320 pixels',
    { timeout: 120_000 },
    async ({ browser, page, server }) => {
      await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
      await page.getByRole('radio', { name: NAMES[language] }).check();
      const words = wordsIn(language);
      await page.getByRole('heading', { name: words.t('options.title') }).waitFor();
      const scene = { browser, page, origin: server.origin, words };
      const found: string[] = [];
      for (const walk of allWalks) {
        await take(walk, scene, async (shown, state) => {
          const isPopup = shown.url().includes('/popup.html');
          if (!isPopup) await shown.setViewportSize(NARROW);
          const wrong = [...(await strangeWords(shown, language)), ...(await cutOff(shown))];
          found.push(...wrong.map((what) => `${walk.name}, ${state}: ${what}`));
        });
      }
      expect(found).toEqual([]);
    },
  );
});
