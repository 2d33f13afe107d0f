import { render } from 'preact';
import { ReadingRoom } from '../../components/ReadingRoom.tsx';
import { createStore } from '../../components/store/create-store.ts';
import { createWords, type Translate } from '../../components/words.ts';
import { createDelivery } from '../../lib/browser/deliver-articles.ts';
import { followTab } from '../../lib/browser/follow-tab.ts';
import { pointAt, revealOnPage } from '../../lib/browser/point-at.ts';
import { keepHistory, recallHistory } from '../../lib/browser/page-corrections.ts';
import { readActiveTab, recallActiveTab } from '../../lib/browser/tab-reader.ts';
import { translate } from '../../lib/browser/translate.ts';
import { corrections } from '../shared/corrections.ts';
import { createMaps } from '../shared/page-maps.ts';
import { loadExporters } from '../shared/load-exporters.ts';

const words = createWords(translate as Translate);
const store = createStore(
  {
    recall: recallActiveTab,
    read: readActiveTab,
    ...createDelivery(loadExporters),
    ...createMaps(words),
    recallHistory,
    keepHistory,
    pointAt,
    revealOnPage,
  },
  corrections,
);

document.documentElement.lang = words.t('language');
render(<ReadingRoom store={store} words={words} />, document.body.querySelector('#root')!);
followTab({ onTurn: store.turn, onRemembered: store.readIfUnread });
