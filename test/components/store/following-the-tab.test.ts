import { effect } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { storeOf } from '../fixture/store-of.ts';
import type { Outcome, ReadPage } from '../../../lib/model/outcome.ts';
import { actionsOf } from '../fixture/actions-of.ts';
import { qingduPage } from '../fixture/qingdu-page.ts';

const page = qingduPage();
const read: Outcome = { status: 'read', page };
const otherPage: ReadPage = { ...page, source: { ...page.source, text: '另一页' } };

describe('the tab going on', () => {
  it('shows at once that another page is read, and the article again where it has the same text', async () => {
    const { promise: reading, resolve: answer } = Promise.withResolvers<Outcome>();
    const readings = [Promise.resolve<Outcome>(read), reading];
    const store = storeOf(actionsOf(read, { read: () => readings.shift()! }));
    await store.start();
    store.askDoubt(1);
    const turned = store.turn();
    expect(store.state.phase.value).toEqual({ status: 'reading' });
    answer({ status: 'read', page: { ...page, elapsed: 1 } });
    await turned;
    expect(store.state.view.value).toEqual({ name: 'article', index: 1 });
    expect(store.state.doubt.value).toBe(1);
  });

  it('leaves what is shown alone where the page has rewritten only its address', async () => {
    const store = storeOf(actionsOf(read, { read: async () => ({ status: 'read', page: { ...page, elapsed: 1 } }) }));
    await store.start();
    store.openArticle(3);
    const phases: string[] = [];
    const stop = effect(() => void phases.push(store.state.phase.value.status));
    await store.lookAgain();
    stop();
    expect(phases).toEqual(['read']);
    expect(store.state.view.value).toEqual({ name: 'article', index: 3 });
  });

  it('shows what a page has become that has rewritten itself', async () => {
    const outcomes: Outcome[] = [read, { status: 'read', page: otherPage }, { status: 'nothing', why: 'notNewspaper' }];
    const store = storeOf(actionsOf(read, { read: async () => outcomes.shift()! }));
    await store.start();
    store.openArticle(3);
    await store.lookAgain();
    expect(store.state.page.value).toBe(otherPage);
    expect(store.state.view.value).toEqual({ name: 'list' });
    await store.lookAgain();
    expect(store.state.phase.value).toEqual({ status: 'nothing', why: 'notNewspaper' });
  });

  it('leaves the page on which something is written until that is done, whatever the tab does', async () => {
    const actions = actionsOf(read);
    const store = storeOf(actions);
    await store.start();
    const done = store.stay('edit');
    const shown = store.state.page.value;
    const turned = store.turn();
    actions.read.mockResolvedValue({ status: 'lostPermission' });
    const looked = store.lookAgain();
    actions.read.mockResolvedValue({ status: 'nothing', why: 'noText' });
    await new Promise((resolve) => setTimeout(resolve));
    expect(store.state.page.value).toBe(shown);
    done();
    await Promise.all([turned, looked]);
    expect(store.state.phase.value).toEqual({ status: 'nothing', why: 'noText' });
  });

  it('follows the tab while a passage is only to be parted', async () => {
    const actions = actionsOf(read);
    const store = storeOf(actions);
    await store.start();
    store.stay('split');
    actions.read.mockResolvedValue({ status: 'lostPermission' });
    await store.turn();
    expect(store.state.phase.value).toEqual({ status: 'lostPermission' });
  });

  it('lets a site go on that rewrites its address while it loads its pages', async () => {
    const { promise: loaded, resolve: finish } = Promise.withResolvers<void>();
    let signal: AbortSignal | undefined;
    const actions = actionsOf(read, { loadPages: (_, given) => ((signal = given), loaded) });
    const store = storeOf(actions);
    await store.start();
    const loading = store.loadPages!();
    await store.lookAgain();
    expect(signal?.aborted).toBe(false);
    expect(actions.read).toHaveBeenCalledTimes(1);
    finish();
    await loading;
    expect(actions.read).toHaveBeenCalledTimes(2);
    expect(store.state.page.value).toBe(page);
  });
});
