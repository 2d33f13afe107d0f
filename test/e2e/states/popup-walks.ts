import { doubtfulIndex } from '../support/sample.ts';
import { popupOver, type Scene, type Walk } from './walk.ts';
import { listed, press } from './seen.ts';

/** A popup that has one thing to say. */
const telling = (name: string, path: string): Walk => ({
  name: `popup ${name}`,
  open: (scene: Scene) => popupOver(scene, path),
  steps: [{ name, act: (popup) => popup.getByRole('alert').waitFor() }],
});

const reading: Walk = {
  name: 'popup over an archive’s page',
  open: (scene) => popupOver(scene, '/doubtful.html'),
  steps: [
    { name: 'list', act: listed },
    { name: 'copied', act: (popup, { words }) => press(popup, words.t('action.copyAll')) },
    { name: 'export menu', act: (popup, { words }) => press(popup, words.t('action.exportHow')) },
    {
      name: 'article with doubts',
      async act(popup) {
        await popup.keyboard.press('Escape');
        await popup.locator('main li button').nth(doubtfulIndex).click();
        await popup.getByRole('article').waitFor();
      },
    },
    { name: 'list of doubts', act: (popup) => popup.locator('summary').click() },
    {
      name: 'not in any article',
      async act(popup, { words }) {
        await popup.keyboard.press('Escape');
        await popup.locator('main li button').last().click();
        await popup.getByRole('heading', { name: words.t('leftOver.title') }).waitFor();
      },
    },
  ],
};

const stopping: Walk = {
  name: 'popup over a long page',
  open: (scene) => popupOver(scene, '/long.txt'),
  steps: [
    { name: 'reading', act: (popup) => popup.getByRole('progressbar').waitFor() },
    {
      name: 'stopped',
      async act(popup, { words }) {
        await press(popup, words.t('action.cancel'));
        await popup.getByRole('alert').waitFor();
      },
    },
  ],
};

const asking: Walk = {
  name: 'popup over what may be a newspaper',
  open: (scene) => popupOver(scene, '/notice.txt'),
  steps: [
    {
      name: 'the question',
      act: (popup, { words }) => popup.getByRole('heading', { name: words.t('asked.title') }).waitFor(),
    },
    {
      name: 'refused',
      async act(popup, { words }) {
        await press(popup, words.t('asked.refuse'));
        await popup.getByRole('alert').waitFor();
      },
    },
  ],
};

const locked: Walk = {
  name: 'popup over a locked PDF',
  open: (scene) => popupOver(scene, '/locked.pdf'),
  steps: [
    {
      name: 'password',
      act: (popup, { words }) => popup.getByText(words.t('locked.body')).waitFor(),
    },
    {
      name: 'wrong password',
      async act(popup, { words }) {
        await popup.getByRole('textbox', { name: words.t('locked.field') }).fill('lily');
        await press(popup, words.t('locked.unlock'));
        await popup.getByText(words.t('locked.wrong')).waitFor();
      },
    },
  ],
};

const linked: Walk = {
  name: 'popup over a page that lists others',
  open: (scene) => popupOver(scene, '/founder.html'),
  steps: [{ name: 'list with links', act: listed }],
};

/** Every state of the popup. */
export const popupWalks: readonly Walk[] = [
  reading,
  stopping,
  asking,
  locked,
  linked,
  telling('without newspaper columns', '/recipe.html'),
  telling('without text', '/empty.html'),
  telling('without Chinese', '/english.html'),
  telling('closed to extensions', 'chrome://version'),
];
