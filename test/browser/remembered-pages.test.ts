import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hashOf } from '../../lib/browser/hash-of.ts';
import { recallPage, rememberPage } from '../../lib/browser/remembered-pages.ts';
import type { ReadPage } from '../../lib/model/outcome.ts';

const page = (text: string): ReadPage => ({
  source: { text },
  result: { articles: [], furniture: [], unplaced: [], doubts: [] },
  elapsed: 1,
});
const tab = (id: number) => ({ id, url: `https://archive.example/${id}` });

describe('remembered pages', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are found again for the same tab and address, whatever the fragment', async () => {
    await rememberPage({ id: 1, url: 'https://archive.example/1#top' }, page('甲'));
    expect(await recallPage({ id: 1, url: 'https://archive.example/1#foot' })).toEqual({
      hash: await hashOf('甲'),
      page: page('甲'),
    });
  });

  it('are not those of another tab or another address', async () => {
    await rememberPage(tab(1), page('甲'));
    expect(await recallPage({ id: 2, url: 'https://archive.example/1' })).toBeNull();
    expect(await recallPage({ id: 1, url: 'https://archive.example/2' })).toBeNull();
  });

  it('are a handful: the oldest go', async () => {
    for (let id = 0; id < 8; id += 1) await rememberPage(tab(id), page(`${id}`));
    const kept = await Promise.all([0, 1, 2, 3, 4, 5, 6, 7].map(async (id) => (await recallPage(tab(id))) !== null));
    expect(kept).toEqual([false, false, true, true, true, true, true, true]);
  });

  it('make room where storage is full, and give up in silence where a page is too long', async () => {
    await rememberPage(tab(1), page('甲'));
    const set = vi.spyOn(browser.storage.session, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await rememberPage(tab(2), page('乙'));
    expect(await recallPage(tab(1))).toBeNull();
    expect((await recallPage(tab(2)))?.page).toEqual(page('乙'));
    set.mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await expect(rememberPage(tab(3), page('丙'))).resolves.toBeUndefined();
  });

  it('are none of a volume: even to try would keep the interface from answering', async () => {
    const set = vi.spyOn(browser.storage.session, 'set');
    set.mockClear();
    await rememberPage(tab(1), page('甲'.repeat(300_000)));
    const line = { span: { start: 0, end: 1 }, box: { page: 0, x: 0, y: 0, width: 1, height: 1 } };
    const placed = Array.from({ length: 20_000 }, () => line);
    await rememberPage(tab(1), { ...page('甲'), source: { text: '甲'.repeat(100_000), placed } });
    expect(set).not.toHaveBeenCalled();
    expect(await recallPage(tab(1))).toBeNull();
  });
});
