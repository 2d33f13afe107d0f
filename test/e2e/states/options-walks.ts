import type { Page } from 'playwright-core';
import { writeKeptFile } from '../../../lib/browser/kept-corrections/kept-file.ts';
import { press } from './seen.ts';
import { extensionPage, type Scene, type Walk } from './walk.ts';

const kept = (url: string, title: string, changed: string, count: number) => ({
  url,
  title,
  changed,
  hash: 'a'.repeat(64),
  history: { done: Array.from({ length: count }, (_, at) => [{ do: 'joinParagraphs' as const, at }]), undone: [] },
});

/** A file of kept corrections. */
export const KEPT = writeKeptFile([
  kept('https://archive.example/songting-daily/1931/04/14/page-3?volume=17', '松汀日报', '2026-11-02T08:00:00Z', 3),
  kept('', '剪报.txt', '2026-10-30T08:00:00Z', 1),
]);

const takeIn = (options: Page, text: string) =>
  options
    .locator('input[type=file]')
    .setInputFiles({ name: 'corrections.json', mimeType: 'application/json', buffer: Buffer.from(text) });

/** Every state of the options. */
export const optionsWalks: readonly Walk[] = [
  {
    name: 'options',
    open: (scene) => extensionPage(scene, 'options'),
    steps: [
      {
        name: 'as they come',
        act: (options, { words }: Scene) => options.getByRole('heading', { name: words.t('options.title') }).waitFor(),
      },
      {
        name: 'a file that is refused',
        async act(options, { words }) {
          await takeIn(options, 'no JSON');
          await options.getByText(words.t('kept.problem.notJson')).waitFor();
        },
      },
      {
        name: 'kept corrections',
        async act(options) {
          await takeIn(options, KEPT);
          await options.locator('main ul li').first().waitFor();
        },
      },
      { name: 'asked before all is deleted', act: (options, { words }) => press(options, words.t('kept.deleteAll')) },
    ],
  },
];
