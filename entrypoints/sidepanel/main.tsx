import { render } from 'preact';
import { ReadingRoom } from '../../components/ReadingRoom.tsx';
import { followTab } from '../../lib/browser/follow-tab.ts';
import { pointAt, revealOnPage } from '../../lib/browser/point-at.ts';
import { createMaps } from '../shared/page-maps.ts';
import { start } from '../shared/start.ts';

const { store, words } = await start((told) => ({ ...createMaps(told), pointAt, revealOnPage }));
render(<ReadingRoom store={store} words={words} />, document.body.querySelector('#root')!);
followTab({ onTurn: store.turn, onRemembered: store.readIfUnread });
