import { render } from 'preact';
import { browser } from 'wxt/browser';
import { ReadingRoom } from '../../components/ReadingRoom.tsx';
import { keepHistory, recallHistory, watchHistory } from '../../lib/browser/page-corrections.ts';
import { followTab } from '../../lib/browser/follow-tab.ts';
import { takeOrders } from '../../lib/browser/orders.ts';
import { pointAt, revealOnPage } from '../../lib/browser/point-at.ts';
import { watchPage } from '../../lib/browser/watch-page.ts';
import { corrections } from '../shared/corrections.ts';
import { createMaps } from '../shared/page-maps.ts';
import { carryOut } from '../shared/carry-out.ts';
import { readGiven } from '../shared/read-given.ts';
import { start } from '../shared/start.ts';

const { store, words } = await start(corrections, (told) => ({
  recallHistory,
  keepHistory,
  watchHistory,
  ...createMaps(told),
  pointAt,
  revealOnPage,
  watchPage,
  readsTab: true,
  readGiven,
  openOptions: () => browser.runtime.openOptionsPage(),
}));
render(<ReadingRoom store={store} words={words} />, document.body.querySelector('#root')!);
takeOrders(['read', 'nextDoubt'], (order) => carryOut(order, store));
followTab({ onTurn: store.turn, onRewritten: store.lookAgain, onRemembered: store.readIfUnread });
