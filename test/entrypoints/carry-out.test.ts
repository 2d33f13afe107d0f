import { describe, expect, it, vi } from 'vitest';
import type { Actions } from '../../components/actions.ts';
import { carryOut } from '../../entrypoints/shared/carry-out.ts';
import { confirmDoubt } from '../../lib/corrections/take-alternative.ts';
import type { History } from '../../lib/model/history.ts';
import type { Outcome } from '../../lib/model/outcome.ts';
import { actionsOf } from '../components/fixture/actions-of.ts';
import { qingduPage } from '../components/fixture/qingdu-page.ts';
import { storeOf } from '../components/fixture/store-of.ts';

const page = qingduPage();

/** A store whose kept corrections come late. */
function storeRecalling(history: History, more: Partial<Actions> = {}) {
  const actions = { ...actionsOf({ status: 'read', page }), ...more };
  const recallHistory = () => new Promise<History>((resolve) => setTimeout(() => resolve(history), 5));
  return { actions, store: storeOf({ ...actions, recallHistory }) };
}

describe('an order', () => {
  it('copies the page with the corrections that are kept of it', async () => {
    const at = page.result.articles[1]!.body[1]!.spans[0]!.start;
    const { store, actions } = storeRecalling({ done: [[{ do: 'joinParagraphs', at }]], undone: [] });
    const carried = carryOut('copyAll', store);
    await store.start();
    await carried;
    expect(vi.mocked(actions.copyPage).mock.lastCall![0].result.articles[1]!.body).toHaveLength(1);
  });

  it('copies the page as it is now, not as it was when it was read before', async () => {
    const now = { ...page, source: { ...page.source, text: `${page.source.text}\n今日又有一行` } };
    const { promise: reading, resolve: answer } = Promise.withResolvers<Outcome>();
    const { store, actions } = storeRecalling(
      { done: [], undone: [] },
      { recall: async () => page, read: () => reading },
    );
    const carried = carryOut('copyAll', store);
    void store.start();
    await vi.waitFor(() => expect(store.state.page.value).toBe(page));
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(actions.copyPage).not.toHaveBeenCalled();
    answer({ status: 'read', page: now });
    await carried;
    expect(vi.mocked(actions.copyPage).mock.lastCall![0].source).toBe(now.source);
  });

  it('asks about the first doubt that is left, in its article', async () => {
    const { store } = storeRecalling({ done: [[confirmDoubt(page.result.doubts[0]!)]], undone: [] });
    const carried = carryOut('nextDoubt', store);
    await store.start();
    await carried;
    const asked = store.state.page.value!.result.doubts[store.state.doubt.value!];
    expect(asked?.reason).toBe('paragraphMayGoOn');
    expect(store.state.view.value).toEqual({ name: 'article', index: 1 });
  });
});
