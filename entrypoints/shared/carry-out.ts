import type { Store } from '../../components/store/create-store.ts';
import type { Order } from '../../lib/model/order.ts';

/** Carries an order out, once there is a page to carry it out on, as it is now and with what was corrected in it. */
export async function carryOut(order: Order, store: Store): Promise<void> {
  if (order === 'read') return store.readAgain();
  await store.whenReady();
  await (order === 'copyAll' ? store.copy() : store.stepDoubt(1));
}
