import { describe, expect, it, vi } from 'vitest';
import { storeOf } from '../fixture/store-of.ts';
import type { Outcome, ReadPage } from '../../../lib/model/outcome.ts';
import { actionsOf } from '../fixture/actions-of.ts';
import { qingduPage } from '../fixture/qingdu-page.ts';

const page = qingduPage();
const read: Outcome = { status: 'read', page };
const otherPage: ReadPage = { ...page, source: { ...page.source, text: '另一页' } };

describe('reading', () => {
  it('shows what was read before at once, before the page is read anew', async () => {
    const store = storeOf(actionsOf(read, { recall: async () => page, read: () => new Promise(() => {}) }));
    void store.start();
    await vi.waitFor(() => expect(store.state.page.value).toBe(page));
  });

  it('keeps the page shown, and the article, where the text is the same', async () => {
    const again = { ...page, elapsed: 1 };
    const store = storeOf(actionsOf({ status: 'read', page: again }, { recall: async () => page }));
    const started = store.start();
    await vi.waitFor(() => expect(store.state.page.value).toBe(page));
    store.openArticle(2);
    await started;
    expect(store.state.page.value).toBe(page);
    expect(store.state.view.value).toEqual({ name: 'article', index: 2 });
  });

  it('gives way to a page of another text, and goes back to its list', async () => {
    const { promise: reading, resolve: answer } = Promise.withResolvers<Outcome>();
    const store = storeOf(actionsOf(read, { recall: async () => page, read: () => reading }));
    const started = store.start();
    await vi.waitFor(() => expect(store.state.page.value).toBe(page));
    store.openArticle(2);
    answer({ status: 'read', page: otherPage });
    await started;
    expect(store.state.page.value).toBe(otherPage);
    expect(store.state.view.value).toEqual({ name: 'list' });
  });

  it('keeps the page shown where reading it anew fails', async () => {
    const store = storeOf(actionsOf({ status: 'lostPermission' }, { recall: async () => page }));
    await store.start();
    expect(store.state.page.value).toBe(page);
  });

  it('reads on where nothing can be recalled', async () => {
    const store = storeOf(actionsOf(read, { recall: () => Promise.reject(new Error('storage is shut')) }));
    await store.start();
    expect(store.state.page.value).toBe(page);
  });

  it('is not overtaken by the page before, where that is done only when the tab has gone on', async () => {
    const { promise: reading, resolve: answer } = Promise.withResolvers<Outcome>();
    const { promise: remembered, resolve: recall } = Promise.withResolvers<null>();
    const answers = [reading, Promise.resolve<Outcome>({ status: 'lostPermission' })];
    const recalls = [Promise.resolve(null), remembered];
    const store = storeOf(actionsOf(read, { recall: () => recalls.shift()!, read: () => answers.shift()! }));
    void store.start();
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    const turned = store.turn();
    answer(read);
    await reading;
    recall(null);
    await turned;
    expect(store.state.phase.value).toEqual({ status: 'lostPermission' });
  });

  it('does not take the place of a page that was given while the tab’s was still looked for', async () => {
    const { promise: remembered, resolve: recall } = Promise.withResolvers<null>();
    const givenPage = { ...otherPage, source: { text: '槐溪大桥今日通车' } };
    const readGiven = async (): Promise<Outcome> => ({ status: 'read', page: givenPage });
    const store = storeOf({ ...actionsOf(read, { recall: () => remembered }), readGiven });
    const started = store.start();
    const giving = store.readGiven!('槐溪大桥今日通车');
    recall(null);
    await Promise.all([started, giving]);
    expect(store.state.page.value).toBe(givenPage);
  });

  it('stays stopped where the page then rewrites its address', async () => {
    const actions = actionsOf({ status: 'cancelled' });
    const store = storeOf(actions);
    await store.start();
    await store.lookAgain();
    expect(actions.read).toHaveBeenCalledTimes(1);
  });

  it('shows the list of another text from its top, also where it is asked for while an article is shown', async () => {
    const selected = { ...page, source: { text: page.source.text.slice(40), selected: true as const } };
    const pages = [page, selected];
    const store = storeOf(actionsOf(read, { read: async () => ({ status: 'read', page: pages.shift()! }) }));
    await store.start();
    store.openArticle(3);
    await store.readAgain();
    expect(store.state.page.value).toBe(selected);
    expect(store.state.view.value).toEqual({ name: 'list' });
    expect(store.state.lastIndex.value).toBe(0);
  });

  it('leaves the article, and what was done on the page, where the text is the same when it is read again', async () => {
    const store = storeOf(actionsOf(read, { read: async () => ({ status: 'read', page: { ...page, elapsed: 1 } }) }));
    await store.start();
    store.correct({ do: 'partArticle', at: page.result.articles[0]!.body[1]!.spans[0]!.start });
    store.openArticle(3);
    const shown = store.state.page.value!.result;
    await store.readAgain();
    expect(store.state.page.value?.result).toEqual(shown);
    expect(store.state.view.value).toMatchObject({ name: 'article', index: 3 });
    store.undo();
    expect(store.state.page.value?.result.articles).toHaveLength(5);
  });

  it('leaves a document that was read whole before as it is until all of it is read again', async () => {
    const { promise: reading, resolve: answer } = Promise.withResolvers<Outcome>();
    const readings = [Promise.resolve<Outcome>(read), reading];
    const first = { ...page, source: { ...page.source, text: page.source.text.slice(0, 40) } };
    const store = storeOf(
      actionsOf(read, {
        read(_progress, _signal, onFirst) {
          if (readings.length === 1) onFirst(first);
          return readings.shift()!;
        },
      }),
    );
    await store.start();
    store.openArticle(3);
    const again = store.readAgain();
    expect(store.state.phase.value).toEqual({ status: 'reading' });
    answer(read);
    await again;
    expect(store.state.view.value).toMatchObject({ name: 'article', index: 3 });
  });

  it('stops when it is cancelled', async () => {
    const store = storeOf(
      actionsOf(read, {
        read: (_, signal) =>
          new Promise((resolve) => signal.addEventListener('abort', () => resolve({ status: 'cancelled' }))),
      }),
    );
    const started = store.start();
    await Promise.resolve();
    await Promise.resolve();
    store.cancel();
    await started;
    expect(store.state.phase.value).toEqual({ status: 'cancelled' });
  });

  it('leaves the answer of an earlier reading aside once another has begun', async () => {
    const answers: ((outcome: Outcome) => void)[] = [];
    const store = storeOf(actionsOf(read, { read: () => new Promise((resolve) => answers.push(resolve)) }));
    const first = store.start();
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    const second = store.readAgain();
    answers[1]?.(read);
    await second;
    answers[0]?.({ status: 'failed', message: 'late' });
    await first;
    expect(store.state.phase.value).toEqual(read);
  });

  it('tells how far it is', async () => {
    const store = storeOf(
      actionsOf(read, {
        read: (onProgress) => {
          onProgress({ done: 10, total: 40 });
          return new Promise(() => {});
        },
      }),
    );
    void store.start();
    await vi.waitFor(() => expect(store.state.progress.value).toEqual({ done: 10, total: 40 }));
  });
});
