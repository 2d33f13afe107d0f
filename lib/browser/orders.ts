import { storage } from '@wxt-dev/storage';
import type { Order } from '../model/order.ts';

interface Given {
  readonly order: Order;
  /** Milliseconds since 1970: an order that found nobody is not carried out at some later time. */
  readonly at: number;
}

/** A popup or panel that has to open first takes this long at most. */
const GOOD_FOR_MS = 5000;

const item = storage.defineItem<Given | null>('session:order', { fallback: null });

/** Leaves an order for the part of the extension that carries it out. */
export async function giveOrder(order: Order): Promise<void> {
  await item.setValue({ order, at: Date.now() });
}

/** Takes the orders of these kinds, the one that is waiting and those to come. */
export function takeOrders(kinds: readonly Order[], carryOut: (order: Order) => void): void {
  const take = async (given: Given | null) => {
    if (!given || !kinds.includes(given.order) || Date.now() - given.at > GOOD_FOR_MS) return;
    await item.removeValue();
    carryOut(given.order);
  };
  item.watch(take);
  void item.getValue().then(take);
}
