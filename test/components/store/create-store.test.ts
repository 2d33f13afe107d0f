import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { storeOf } from '../fixture/store-of.ts';
import type { Outcome } from '../../../lib/model/outcome.ts';
import { actionsOf } from '../fixture/actions-of.ts';
import { qingduPage } from '../fixture/qingdu-page.ts';

const page = qingduPage();
const read: Outcome = { status: 'read', page };

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
