import { Converter } from 'opencc-js/cn2t';
import { describe, expect } from 'vitest';
import { allWalks } from './states/all-walks.ts';
import { LANGUAGES, wordsIn } from './states/catalogue.ts';
import { KEPT } from './states/options-walks.ts';
import { take } from './states/walk.ts';
import { cutOff } from './support/cut-off.ts';
import { it } from './support/fixtures.ts';
import { doubtfulText } from './support/sample.ts';
import { strangeWords } from './support/strange-words.ts';
import { testPages } from './support/test-pages.ts';

const NAMES = { en: 'English', zh_CN: '简体中文', zh_TW: '繁體中文' } as const;
const toTraditional = Converter({ from: 'cn', to: 't' });
const served = [...testPages()].filter(([path]) => path !== '/long.txt').map(([, { body }]) => String(body));
const pageText = [...served, toTraditional(doubtfulText), KEPT].join('\n');
const NARROW = { width: 320, height: 568 };

describe.for(LANGUAGES)('in %s', (language) => {
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
          const wrong = [
            ...(await strangeWords(shown, language, pageText + server.origin + '/archive.html')),
            ...(await cutOff(shown)),
          ];
          found.push(...wrong.map((what) => `${walk.name}, ${state}: ${what}`));
        });
      }
      expect(found).toEqual([]);
    },
  );
});
