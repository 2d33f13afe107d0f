import { effect } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { storeOf } from '../fixture/store-of.ts';
import type { History } from '../../../lib/model/history.ts';
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

describe('the first page of a document', () => {
  const whole: ReadPage = { ...page, source: { ...page.source, text: `${page.source.text}\n又一版` } };

  /** A store in which a document is read whose first page is there, and what is kept of its texts. */
  function storeReading(kept: Record<string, History>) {
    const { promise: reading, resolve } = Promise.withResolvers<Outcome>();
    const history = new Map(Object.entries(kept));
    const store = storeOf({
      ...actionsOf(read, {
        read(_progress, _signal, onFirst) {
          onFirst(page);
          return reading;
        },
      }),
      keepHistory: async ({ source }, changed) => void history.set(source.text, changed),
      recallHistory: async ({ source }) => history.get(source.text) ?? (history.size > 0 ? 'otherText' : null),
    });
    const started = store.start();
    const finish = async () => {
      resolve({ status: 'read', page: whole });
      await started;
      await store.whenReady();
    };
    return { store, history, finish };
  }
  const partAt = (paragraph: number) =>
    ({ do: 'partArticle', at: page.result.articles[0]!.body[paragraph]!.spans[0]!.start }) as const;

  it('gives the whole what was corrected on it, which is kept of the whole, with the article in view', async () => {
    const { store, history, finish } = storeReading({});
    await vi.waitFor(() => expect(store.state.page.value).toBe(page));
    store.openArticle(2);
    store.correct(partAt(1));
    await finish();
    expect(store.state.page.value?.source).toBe(whole.source);
    expect(store.state.page.value?.result.articles).toHaveLength(6);
    expect(store.state.view.value).toMatchObject({ name: 'article', index: 3 });
    expect(history.get(whole.source.text)?.done).toHaveLength(1);
    expect(store.state.notice.value).toBeNull();
  });

  it('gives way to what is kept of the whole', async () => {
    const own: History = { done: [[partAt(1)], [partAt(3)]], undone: [] };
    const { store, finish } = storeReading({
      [page.source.text]: { done: [[partAt(1)]], undone: [] },
      [whole.source.text]: own,
    });
    await vi.waitFor(() => expect(store.state.page.value?.result.articles).toHaveLength(6));
    await finish();
    expect(store.state.history.value).toBe(own);
    expect(store.state.page.value?.result.articles).toHaveLength(7);
  });

  it('is not told as another text than that which was corrected', async () => {
    const own: History = { done: [[partAt(1)]], undone: [] };
    const { store, finish } = storeReading({ [whole.source.text]: own });
    await vi.waitFor(() => expect(store.state.page.value).toBe(page));
    await new Promise((resolve) => setTimeout(resolve));
    expect(store.state.notice.value).toBeNull();
    await finish();
    expect(store.state.notice.value).toBeNull();
    expect(store.state.history.value).toBe(own);
  });
});

describe('going from article to article', () => {
  it('stays at the last article and at the first', async () => {
    const store = storeOf(actionsOf(read));
    await store.start();
    store.openArticle(3);
    store.step(1);
    store.step(1);
    expect(store.state.view.value).toEqual({ name: 'article', index: 4 });
    store.openArticle(0);
    store.step(-1);
    expect(store.state.view.value).toEqual({ name: 'article', index: 0 });
  });

  it('remembers where the list takes up again', async () => {
    const store = storeOf(actionsOf(read));
    await store.start();
    store.openArticle(3);
    store.back();
    expect(store.state.view.value).toEqual({ name: 'list' });
    expect(store.state.lastIndex.value).toBe(3);
  });
});

describe('copying and saving', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('takes the page in the list and the article where one is shown', async () => {
    const actions = actionsOf(read);
    const store = storeOf(actions);
    await store.start();
    await store.copy();
    await store.save();
    expect(actions.copyPage).toHaveBeenCalledWith(page);
    expect(actions.savePage).toHaveBeenCalledWith(page);
    store.openArticle(1);
    await store.copy();
    await store.save();
    expect(actions.copyArticle).toHaveBeenCalledWith(page, 1);
    expect(actions.saveArticle).toHaveBeenCalledWith(page, 1);
  });

  it('says that it is done, and is silent again after a while', async () => {
    const store = storeOf(actionsOf(read));
    await store.start();
    await store.copy();
    expect(store.state.notice.value?.said).toBe('copied');
    await store.saveEachArticle();
    expect(store.state.notice.value).toMatchObject({ said: 'exported', count: 5 });
    vi.advanceTimersByTime(5000);
    expect(store.state.notice.value).toBeNull();
  });

  it('says so where the browser refuses', async () => {
    const refuse = () => Promise.reject(new Error('NotAllowedError'));
    const store = storeOf(actionsOf(read, { copyPage: refuse, savePage: refuse }));
    await store.start();
    await store.copy();
    expect(store.state.notice.value?.said).toBe('copyFailed');
    await store.save();
    expect(store.state.notice.value?.said).toBe('exportFailed');
  });

  it('does nothing while there is no page', async () => {
    const actions = actionsOf({ status: 'forbidden' });
    const store = storeOf(actions);
    await store.start();
    await store.copy();
    await store.save();
    expect(actions.copyPage).not.toHaveBeenCalled();
    expect(store.state.notice.value).toBeNull();
  });
});
