import { describe, expect, it, vi } from 'vitest';
import { storeOf } from '../fixture/store-of.ts';
import type { History } from '../../../lib/model/history.ts';
import type { Outcome, ReadPage } from '../../../lib/model/outcome.ts';
import { actionsOf } from '../fixture/actions-of.ts';
import { qingduPage } from '../fixture/qingdu-page.ts';

const page = qingduPage();
const read: Outcome = { status: 'read', page };

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
