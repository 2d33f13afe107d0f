import type { Page } from 'playwright-core';
import { openPanel } from '../../../scripts/browser/open-panel.ts';
import { sample, sampleText } from '../support/sample.ts';
import { chooseLine, listed, openArticle, openMenu, press } from './seen.ts';
import { popupOver, type Scene, type Walk } from './walk.ts';

async function panelOver(scene: Scene, path: string) {
  const popup = await popupOver(scene, path);
  await listed(popup);
  return openPanel(scene.browser, popup, scene.words.t('action.openPanel'));
}

/** Raises a drag's event as the browser does, without the pointer, which could do nothing else meanwhile. */
const tell = (panel: Page, selector: string, type: 'dragstart' | 'dragend') =>
  panel
    .locator(selector)
    .evaluate(
      (element, name) =>
        void element.dispatchEvent(new DragEvent(name, { bubbles: true, dataTransfer: new DataTransfer() })),
      type,
    );

/** Pastes a text as the browser does for the reader's keys. */
const paste = (panel: Page, text: string) =>
  panel.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

/** Every state of the side panel, the corrections at work among them. */
export const panelWalks: readonly Walk[] = [
  {
    name: 'panel over an archive’s page',
    open: (scene) => panelOver(scene, '/archive.html'),
    steps: [
      { name: 'list', act: listed },
      { name: 'map', act: (panel, { words }) => press(panel, words.t('panel.map')) },
      {
        name: 'article',
        async act(panel, { words }) {
          await press(panel, words.t('panel.articles'));
          await openArticle(panel, 2);
        },
      },
      { name: 'menu of a headline', act: (panel, scene) => openMenu(panel, 1, scene) },
      { name: 'other roles', act: (panel, { words }) => chooseLine(panel, words.t('correct.makeIt')) },
      {
        name: 'other articles',
        async act(panel, { words }) {
          await panel.keyboard.press('Escape');
          await chooseLine(panel, words.t('correct.moveTo'));
        },
      },
      {
        name: 'a paragraph held over the articles',
        async act(panel) {
          await panel.keyboard.press('Escape');
          await panel.keyboard.press('Escape');
          await tell(panel, 'article [draggable] >> nth=-1', 'dragstart');
          await panel.locator('aside ol').first().waitFor();
        },
      },
      {
        name: 'splitting',
        async act(panel, scene) {
          await tell(panel, 'article [draggable] >> nth=-1', 'dragend');
          await openMenu(panel, 4, scene);
          await chooseLine(panel, scene.words.t('correct.split'));
        },
      },
      {
        name: 'editing',
        async act(panel, scene) {
          await panel.keyboard.press('Escape');
          await openMenu(panel, 4, scene);
          await chooseLine(panel, scene.words.t('correct.edit'));
        },
      },
      {
        name: 'corrected',
        async act(panel, scene) {
          await panel.keyboard.press('Escape');
          await openMenu(panel, 4, scene);
          await chooseLine(panel, scene.words.t('correct.joinBefore'));
          await panel.getByRole('button', { name: scene.words.t('correct.undo') }).waitFor();
        },
      },
      { name: 'comfort', act: (panel, { words }) => press(panel, words.t('comfort.title')) },
      {
        name: 'taken back',
        async act(panel, { words }) {
          await panel.keyboard.press('Escape');
          await press(panel, words.t('correct.undo'));
        },
      },
    ],
  },
  {
    name: 'panel over a page with doubts',
    open: (scene) => panelOver(scene, '/doubtful.html'),
    steps: [
      { name: 'list with doubts', act: listed },
      {
        name: 'first doubt',
        async act(panel, { words }) {
          await panel.keyboard.press('n');
          await panel.getByRole('button', { name: words.t('doubts.keep') }).waitFor();
        },
      },
      { name: 'next doubt', act: (panel) => panel.keyboard.press('n') },
      {
        name: 'not in any article',
        async act(panel, { words }) {
          await panel.keyboard.press('Escape');
          await panel.locator('main li button').last().click();
          await panel.getByRole('heading', { name: words.t('leftOver.title') }).waitFor();
        },
      },
      {
        name: 'a page given by the reader',
        async act(panel, { words }) {
          await paste(panel, sampleText);
          await panel.getByText(words.t('give.said')).waitFor();
          await panel.getByText(sample.articles[0]!.headline[0]!).first().waitFor();
        },
      },
      {
        name: 'a page not allowed',
        async act(panel, { page, origin, words }) {
          await press(panel, words.t('give.back'));
          await page.goto(`${origin.replace('127.0.0.1', 'localhost')}/archive.html`);
          await panel.getByRole('heading', { name: words.t('lostPermission.title') }).waitFor();
        },
      },
    ],
  },
];
