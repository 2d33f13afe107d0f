import { effect } from '@preact/signals';
import type { Store } from '../../components/store/create-store.ts';
import type { Order } from '../../lib/model/order.ts';

/** Carries an order out, once there is a page to carry it out on. */
export function carryOut(order: Order, store: Store): void {
  if (order === 'read') return void store.readAgain();
  const stop = effect(() => {
    if (!store.state.page.value) return;
    queueMicrotask(() => {
      stop();
      void (order === 'copyAll' ? store.copy() : store.stepDoubt(1));
    });
  });
}
