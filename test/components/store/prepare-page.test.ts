import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../../lib/model/article.ts';
import type { ReadPage } from '../../../lib/model/outcome.ts';
import { actionsOf } from '../fixture/actions-of.ts';
import { storeOf } from '../fixture/store-of.ts';

const ARTICLES = 2500;

/** Articles whose texts tell when they are looked at. */
function volume(onText: () => void): ReadPage {
  const article = (): Article => ({
    headline: [],
    body: [
      {
        get text() {
          onText();
          return '荷塘';
        },
        spans: [],
      },
    ],
    captions: [],
    confidence: 1,
  });
  const articles = Array.from({ length: ARTICLES }, article);
  return { source: { text: '荷塘' }, result: { articles, furniture: [], unplaced: [], doubts: [] }, elapsed: 1 };
}

afterEach(() => void vi.unstubAllGlobals());

describe('a page of thousands of articles', () => {
  it('is looked through in slices before it is shown', async () => {
    let looked = 0;
    const slices: number[] = [];
    // Every wait ends a slice.
    vi.stubGlobal('setTimeout', (call: () => void) => {
      slices.push(looked - slices.reduce((sum, slice) => sum + slice, 0));
      queueMicrotask(call);
    });
    const store = storeOf(actionsOf({ status: 'read', page: volume(() => (looked += 1)) }));
    await store.start();
    expect(store.state.page.value?.result.articles).toHaveLength(ARTICLES);
    expect(looked).toBe(ARTICLES);
    expect(Math.max(...slices)).toBeLessThanOrEqual(1000);
  });
});
