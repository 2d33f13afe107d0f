import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deleteCorrections, keepCorrections } from '../../lib/browser/kept-corrections.ts';
import { hashOf } from '../../lib/browser/hash-of.ts';
import { keepHistory, watchHistory } from '../../lib/browser/page-corrections.ts';
import type { History } from '../../lib/model/history.ts';
import type { ReadPage } from '../../lib/model/outcome.ts';

const url = 'https://paper.example/20250301/p2';
const page: ReadPage = {
  source: { text: '澄江晚报', about: { url } },
  result: { articles: [], furniture: [], unplaced: [], doubts: [] },
  elapsed: 1,
};
const history = (at: number): History => ({ done: [[{ do: 'splitParagraph', at }]], undone: [] });
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

beforeEach(() => fakeBrowser.reset());

describe('the corrections of a page that is shown', () => {
  it('are told of where they are made elsewhere, and not where they are made here', async () => {
    const onChanged = vi.fn<(history: History) => void>();
    const end = watchHistory(page, onChanged);
    await settled();
    await keepHistory(page, history(1));
    await keepHistory(page, history(2));
    await settled();
    expect(onChanged).not.toHaveBeenCalled();
    const key = { url, hash: await hashOf(page.source.text) };
    await keepCorrections(key, '', history(3));
    await settled();
    expect(onChanged.mock.calls).toEqual([[history(3)]]);
    await deleteCorrections(key);
    await settled();
    expect(onChanged.mock.lastCall).toEqual([{ done: [], undone: [] }]);
    end();
    await keepCorrections(key, '', history(4));
    await settled();
    expect(onChanged).toHaveBeenCalledTimes(2);
  });
});
