import { render } from 'preact';
import { Reader } from '../../components/Reader.tsx';
import { takeOrders } from '../../lib/browser/orders.ts';
import { openPanel, preparePanel } from '../../lib/browser/open-panel.ts';
import { carryOut } from '../shared/carry-out.ts';
import { start } from '../shared/start.ts';
import { lateCorrections, recallHistory } from './late-corrections.ts';

void preparePanel();

const { store, words } = await start(lateCorrections, () => ({ openPanel, recallHistory }));
render(<Reader store={store} words={words} />, document.body.querySelector('#root')!);
takeOrders(['copyAll'], (order) => carryOut(order, store));
