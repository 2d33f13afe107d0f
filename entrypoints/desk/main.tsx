import { render } from 'preact';
import { browser } from 'wxt/browser';
import { ReadingRoom } from '../../components/ReadingRoom.tsx';
import { keepHistory, recallHistory, watchHistory } from '../../lib/browser/page-corrections.ts';
import { corrections } from '../shared/corrections.ts';
import { createMaps } from '../shared/page-maps.ts';
import { readGiven } from '../shared/read-given.ts';
import { start } from '../shared/start.ts';

/** A page of our own for pages that stand in no tab: they are pasted, dropped or chosen. */
const { store, words } = await start(corrections, (told) => ({
  recallHistory,
  keepHistory,
  watchHistory,
  ...createMaps(told),
  recall: async () => null,
  read: async () => ({ status: 'waiting' }),
  readGiven,
  openOptions: () => browser.runtime.openOptionsPage(),
}));
render(<ReadingRoom store={store} words={words} />, document.body.querySelector('#root')!);
