import { Converter } from 'opencc-js/cn2t';
import type { Page } from 'playwright-core';
import { doubtfulArticle, doubtfulText } from '../support/sample.ts';
import { chooseLine, listed, openArticle, openMenu, press } from './seen.ts';
import { extensionPage, type Scene, type Walk } from './walk.ts';

/** A character of the article with a doubt that only the other script has. */
const inTraditional = Converter({ from: 'cn', to: 't' })(doubtfulArticle.body.map(({ text }) => text).join(''));
const TRADITIONAL = [...inTraditional].find((character) => !doubtfulText.includes(character))!;

/** Text that makes no article. */
const FURNITURE = '第1版\n责任编辑 某某\n电话 12345678\n';

async function give(desk: Page, text: string, { words }: Scene): Promise<void> {
  await desk.getByRole('textbox').fill(text);
  await press(desk, words.t('give.take'));
}

const choose = (desk: Page, name: string) => desk.getByRole('radio', { name, exact: true }).check();

/** Every state of the page to which text and files are given. */
export const deskWalks: readonly Walk[] = [
  {
    name: 'desk',
    open: (scene) => extensionPage(scene, 'desk'),
    steps: [
      { name: 'nothing yet', act: (desk) => desk.getByRole('textbox').waitFor() },
      {
        name: 'held over the page',
        act: (desk) =>
          desk.evaluate(() => {
            document.dispatchEvent(new DragEvent('dragover', { dataTransfer: new DataTransfer(), bubbles: true }));
          }),
      },
      {
        name: 'no articles',
        async act(desk, scene) {
          await desk.reload();
          await give(desk, FURNITURE, scene);
          await desk.getByRole('heading', { name: scene.words.t('noArticles.title') }).waitFor();
        },
      },
      {
        name: 'a file that is no text',
        async act(desk, { words }) {
          await press(desk, words.t('give.another'));
          const buffer = Buffer.from(Array.from({ length: 2000 }, (_, at) => (at * 7919) % 32));
          await desk.locator('input[type=file]').setInputFiles({ name: 'picture.txt', mimeType: 'image/png', buffer });
          await desk.getByRole('alert').waitFor();
        },
      },
      {
        name: 'list',
        async act(desk, scene) {
          await press(desk, scene.words.t('action.tryAgain'));
          await give(desk, doubtfulText, scene);
          await listed(desk);
        },
      },
      { name: 'article', act: (desk) => openArticle(desk, 0) },
      { name: 'doubt', act: (desk) => desk.keyboard.press('n') },
      {
        name: 'on paper, in the other script',
        async act(desk, { words }) {
          await press(desk, words.t('comfort.title'));
          await choose(desk, words.t('comfort.theme.paper'));
          await choose(desk, words.t('comfort.script.traditional'));
          await desk.getByRole('article').getByText(TRADITIONAL).first().waitFor();
        },
      },
      {
        name: 'set vertically',
        async act(desk, { words }) {
          await choose(desk, words.t('comfort.vertical.true'));
          await desk.keyboard.press('Escape');
          await press(desk, words.t('doubts.leave'));
        },
      },
      { name: 'a menu, set vertically', act: (desk, scene) => openMenu(desk, 1, scene) },
      {
        name: 'splitting, set vertically',
        act: (desk, { words }) => chooseLine(desk, words.t('correct.split')),
      },
      {
        name: 'editing, set vertically',
        async act(desk, scene) {
          await desk.keyboard.press('Escape');
          await openMenu(desk, 1, scene);
          await chooseLine(desk, scene.words.t('correct.edit'));
        },
      },
      {
        name: 'comfort as it came',
        async act(desk, { words }) {
          await desk.keyboard.press('Escape');
          await press(desk, words.t('comfort.title'));
          await choose(desk, words.t('comfort.vertical.false'));
          await choose(desk, words.t('comfort.theme.system'));
          await choose(desk, words.t('comfort.script.source'));
        },
      },
    ],
  },
];
