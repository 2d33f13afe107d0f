import { describe, expect, it } from 'vitest';
import type { Actions } from '../../../components/actions.ts';
import type { History } from '../../../lib/model/history.ts';
import type { Outcome, ReadPage } from '../../../lib/model/outcome.ts';
import type { Result } from '../../../lib/model/result.ts';
import { actionsOf } from '../fixture/actions-of.ts';
import { qingduPage } from '../fixture/qingdu-page.ts';
import { storeOf } from '../fixture/store-of.ts';

const page = qingduPage();
const read: Outcome = { status: 'read', page };
const otherPage: ReadPage = { ...page, source: { ...page.source, text: '另一页' } };
const startOf = (article: number, paragraph: number) => page.result.articles[article]!.body[paragraph]!.spans[0]!.start;

/** A store at an article, over pages that are read one after another; the engine decides again when it is let. */
async function storeAt(index: number, pages: readonly ReadPage[], more: Partial<Actions> = {}) {
  const { promise: decided, resolve: decide } = Promise.withResolvers<Result>();
  const waiting = [...pages];
  const actions = actionsOf(read, { read: async () => ({ status: 'read', page: waiting.shift()! }) });
  const store = storeOf({ ...actions, decideAround: () => decided, ...more });
  await store.start();
  store.openArticle(index);
  return { store, actions, decide };
}

describe('what is copied', () => {
  it('is the article of the press, wherever it stands once the page is decided, and wherever the reader goes', async () => {
    const { store, actions, decide } = await storeAt(1, [page]);
    const parted = { do: 'partArticle', at: startOf(0, 1) } as const;
    const decided = store.corrections.applyCorrections(page.result, page.source, [parted]).result;
    store.correct({ do: 'joinParagraphs', at: startOf(1, 1) });
    const copied = store.copy();
    store.step(1);
    decide(decided);
    await copied;
    const [shown, index] = actions.copyArticle.mock.lastCall!;
    expect(index).toBe(2);
    expect(shown.result.articles[index]!.body.map(({ spans }) => spans[0]!.start)).toEqual([startOf(1, 0)]);
  });

  it('is no other page that has come meanwhile, and the reader is told', async () => {
    const { store, actions, decide } = await storeAt(1, [page, otherPage]);
    store.correct({ do: 'joinParagraphs', at: startOf(1, 1) });
    const copied = store.copy();
    await store.turn();
    decide(page.result);
    await copied;
    expect(actions.copyPage).not.toHaveBeenCalled();
    expect(actions.copyArticle).not.toHaveBeenCalled();
    expect(store.state.notice.value?.said).toBe('goneMeanwhile');
  });

  it('has the corrections that are still being found', async () => {
    const kept: History = { done: [[{ do: 'joinParagraphs', at: startOf(1, 1) }]], undone: [] };
    const { promise: recalled, resolve: recall } = Promise.withResolvers<History>();
    const { store, actions, decide } = await storeAt(1, [page], { recallHistory: () => recalled });
    const copied = store.copy();
    store.back();
    decide(page.result);
    recall(kept);
    await copied;
    expect(actions.copyArticle.mock.lastCall![0].result.articles[1]!.body).toHaveLength(1);
  });

  it('is there at once, within the click, where nothing is waited for', async () => {
    const { store, actions } = await storeAt(1, [page]);
    void store.copy();
    expect(actions.copyArticle).toHaveBeenCalledWith(page, 1);
  });
});
