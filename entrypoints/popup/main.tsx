import { render } from 'preact';
import { Reader } from '../../components/Reader.tsx';
import { giveOrder, takeOrders } from '../../lib/browser/orders.ts';
import { openPanel, preparePanel } from '../../lib/browser/open-panel.ts';
import { carryOut } from '../shared/carry-out.ts';
import { start } from '../shared/start.ts';
import { lateCorrections, recallHistory } from './late-corrections.ts';

void preparePanel();

/** The panel takes the order up as it opens. */
function settleDoubts(): Promise<void> {
  void giveOrder('nextDoubt');
  return openPanel();
}

const { store, words } = await start(lateCorrections, () => ({ openPanel, settleDoubts, recallHistory }));
render(<Reader store={store} words={words} />, document.body.querySelector('#root')!);
takeOrders(['copyAll'], (order) => carryOut(order, store));
