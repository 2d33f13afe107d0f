import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  deleteAllCorrections,
  deleteCorrections,
  exportCorrections,
  findCorrections,
  importCorrections,
  keepCorrections,
  listCorrections,
} from '../../lib/browser/kept-corrections.ts';
import { NewerVersionError } from '../../lib/browser/kept-corrections/migrate.ts';
import type { History } from '../../lib/model/history.ts';

const history = (at: number): History => ({
  done: [[{ do: 'splitParagraph', at }]],
  undone: [[{ do: 'joinParagraphs', at: 2 }]],
});
const key = { url: 'https://paper.example/20250301/p2?spm=a#text', hash: 'h1' };
const changedText = { ...key, hash: 'h2' };

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now: new Date('2026-03-01T08:00:00Z'), toFake: ['Date'] });
  return () => vi.useRealTimers();
});

describe('kept corrections', () => {
  it('are found again at the same address, whatever led there', async () => {
    await keepCorrections(key, '澄江晚报 第2版', history(5));
    const found = await findCorrections({ url: 'https://paper.example/20250301/p2?utm_source=mail', hash: 'h1' });
    expect(found).toEqual({
      status: 'found',
      page: {
        url: 'https://paper.example/20250301/p2',
        hash: 'h1',
        title: '澄江晚报 第2版',
        changed: '2026-03-01T08:00:00.000Z',
        history: history(5),
      },
    });
  });

  it('are not there for another page', async () => {
    await keepCorrections(key, '', history(5));
    expect(await findCorrections({ url: 'https://paper.example/20250301/p3', hash: 'h1' })).toEqual({ status: 'none' });
  });

  it('tell that the page’s text has changed', async () => {
    await keepCorrections(key, '', history(5));
    expect(await findCorrections(changedText)).toMatchObject({ status: 'changed', pages: [{ hash: 'h1' }] });
  });

  it('of the text before stay when the changed text is corrected', async () => {
    await keepCorrections(key, '', history(5));
    await keepCorrections(changedText, '', history(6));
    expect(await findCorrections(key)).toMatchObject({ status: 'found', page: { history: history(5) } });
    expect(await findCorrections(changedText)).toMatchObject({ status: 'found', page: { history: history(6) } });
  });

  it('of text without an address are known by the text alone', async () => {
    await keepCorrections({ hash: 'h1' }, '', history(5));
    expect(await findCorrections({ hash: 'h1' })).toMatchObject({ status: 'found' });
    expect(await findCorrections({ hash: 'h2' })).toEqual({ status: 'none' });
  });

  it('take no room where there are none', async () => {
    await keepCorrections(key, '', history(5));
    await keepCorrections(key, '', { done: [], undone: [] });
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it('are listed, the latest first, and deleted', async () => {
    await keepCorrections(key, '甲', history(5));
    vi.setSystemTime(new Date('2026-03-02T08:00:00Z'));
    await keepCorrections({ hash: 'x' }, '乙', history(5));
    await browser.storage.local.set({ settings: { language: 'en' } });
    expect((await listCorrections()).map(({ title }) => title)).toEqual(['乙', '甲']);
    await deleteCorrections(key);
    expect((await listCorrections()).map(({ title }) => title)).toEqual(['乙']);
    await deleteAllCorrections();
    expect(await browser.storage.local.get(null)).toEqual({ settings: { language: 'en' } });
  });

  it('that cannot be read count as none, and those of a later version are not written over', async () => {
    const name = 'corrections/https://paper.example/20250301/p2';
    await browser.storage.local.set({ [name]: { version: 1, pages: 'damaged' } });
    expect(await findCorrections(key)).toEqual({ status: 'none' });
    await browser.storage.local.set({ [name]: { version: 99, pages: [] } });
    expect(await listCorrections()).toEqual([]);
    await expect(keepCorrections(key, '', history(5))).rejects.toThrow(NewerVersionError);
    expect(await browser.storage.local.get(name)).toEqual({ [name]: { version: 99, pages: [] } });
  });

  it('stay as they were where storage is full', async () => {
    await keepCorrections(key, '', history(5));
    const set = vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(keepCorrections(key, '', history(6))).rejects.toThrow('QUOTA_BYTES');
    expect(await findCorrections(key)).toMatchObject({ status: 'found', page: { history: history(5) } });
    set.mockRestore();
  });
});

describe('a file of corrections', () => {
  it('brings back what was exported', async () => {
    await keepCorrections(key, '甲', history(5));
    await keepCorrections(changedText, '甲', history(6));
    const [file, before] = [await exportCorrections(), await listCorrections()];
    await deleteAllCorrections();
    expect(await importCorrections(file)).toEqual({ added: 2, replaced: 0, left: 0 });
    expect(await listCorrections()).toEqual(before);
  });

  it('replaces what is older and leaves what is later', async () => {
    await keepCorrections(key, 'early', history(5));
    const early = await exportCorrections();
    vi.setSystemTime(new Date('2026-03-02T08:00:00Z'));
    await keepCorrections(key, 'late', history(6));
    const late = await exportCorrections();
    expect(await importCorrections(early)).toEqual({ added: 0, replaced: 0, left: 1 });
    expect(await listCorrections()).toMatchObject([{ title: 'late' }]);
    await deleteAllCorrections();
    await importCorrections(early);
    expect(await importCorrections(late)).toEqual({ added: 0, replaced: 1, left: 0 });
    expect(await listCorrections()).toMatchObject([{ title: 'late' }]);
  });

  it.each<[string, string, object]>([
    ['is no JSON', '标题', { why: 'notJson' }],
    ['is of something else', '[]', { why: 'notCorrections' }],
    ['is of something else in form', '{"version":1,"pages":[]}', { why: 'notCorrections' }],
    ['is of a later version', '{"format":"broadsheet-corrections","version":2,"pages":[]}', { why: 'newerVersion' }],
    ['has no pages', '{"format":"broadsheet-corrections","version":1}', { why: 'damaged', place: 'pages' }],
  ])('that %s is refused', async (_, file, problem) => {
    expect(await importCorrections(file)).toEqual({ problem });
  });

  it('with one fault changes nothing, and the fault is named', async () => {
    await keepCorrections(key, '', history(5));
    await keepCorrections({ hash: 'x' }, '', history(6));
    const file = (await exportCorrections()).replace('"at": 5', '"at": "5"');
    await deleteAllCorrections();
    const place = expect.stringMatching(/^pages\[\d\]\.history\.done\[0\]\[0\]\.at$/);
    expect(await importCorrections(file)).toEqual({ problem: { why: 'damaged', place } });
    expect(await listCorrections()).toEqual([]);
  });
});
