import { storage } from '@wxt-dev/storage';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { giveOrder, takeOrders } from '../../lib/browser/orders.ts';
import type { Order } from '../../lib/model/order.ts';

beforeEach(() => fakeBrowser.reset());

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('orders', () => {
  it('wait for a part that has to open first, and are carried out once', async () => {
    await giveOrder('copyAll');
    const done = vi.fn<(order: Order) => void>();
    takeOrders(['copyAll'], done);
    await vi.waitFor(() => expect(done).toHaveBeenCalledWith('copyAll'));
    await settled();
    expect(done).toHaveBeenCalledTimes(1);
  });

  it('come to a part that is open, and only to one that takes them', async () => {
    const [popup, panel] = [vi.fn<(order: Order) => void>(), vi.fn<(order: Order) => void>()];
    takeOrders(['copyAll'], popup);
    takeOrders(['read', 'nextDoubt'], panel);
    await giveOrder('nextDoubt');
    await vi.waitFor(() => expect(panel).toHaveBeenCalledWith('nextDoubt'));
    expect(popup).not.toHaveBeenCalled();
  });

  it('lapse where nobody came', async () => {
    await storage.setItem('session:order', { order: 'copyAll', at: Date.now() - 60_000 });
    const done = vi.fn<(order: Order) => void>();
    takeOrders(['copyAll'], done);
    await settled();
    expect(done).not.toHaveBeenCalled();
  });
});
