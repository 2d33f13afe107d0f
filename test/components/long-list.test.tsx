import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { qingduPage } from './fixture/qingdu-page.ts';
import { showReader } from './fixture/show-reader.tsx';

afterEach(cleanup);

const page = qingduPage();
const ARTICLES = 250;
/** Parts are drawn when nothing else is to do, which on a busy machine takes its time. */
const patient = { timeout: 4000 };
const [article] = page.result.articles;
const volumeOf = (length: number) => ({
  ...page,
  result: { ...page.result, articles: Array.from({ length }, () => article!), doubts: [] },
});
const volume = volumeOf(ARTICLES);
const rows = () => screen.getAllByRole('button').filter((row) => row.hasAttribute('data-row'));

describe('the list of a volume', () => {
  it('shows its first rows at once and draws the others by and by', async () => {
    showReader({ status: 'read', page: volume });
    await screen.findAllByRole('listitem');
    expect(rows().length).toBeLessThan(ARTICLES);
    await waitFor(() => expect(rows()).toHaveLength(ARTICLES + 1), patient);
    expect(rows().map((row) => Number(row.dataset['row']))).toEqual(Array.from({ length: ARTICLES + 1 }, (_, i) => i));
  });

  it('is gone through by keys to its end, drawn or not', async () => {
    showReader({ status: 'read', page: volume });
    const list = await screen.findByRole('list');
    fireEvent.keyDown(list, { key: 'End' });
    await waitFor(() => expect(document.activeElement?.getAttribute('data-row')).toBe(String(ARTICLES)));
    fireEvent.keyDown(list, { key: 'ArrowUp' });
    await waitFor(() => expect(document.activeElement?.getAttribute('data-row')).toBe(String(ARTICLES - 1)));
  });

  it('opens at the article that was read last', async () => {
    const { store } = showReader({ status: 'read', page: volume });
    await screen.findAllByRole('listitem');
    store.openArticle(200);
    await screen.findByRole('article');
    store.back();
    await waitFor(() => expect(document.activeElement?.getAttribute('data-row')).toBe('200'));
  });

  it('is drawn where the reader comes near, however long it is', async () => {
    const near: (() => void)[] = [];
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(call: IntersectionObserverCallback) {
          near.push(() => call([{ isIntersecting: true }] as IntersectionObserverEntry[], this as never));
        }
        observe(): void {}
        disconnect(): void {}
      },
    );
    showReader({ status: 'read', page: volumeOf(9000) });
    await screen.findAllByRole('listitem');
    await waitFor(() => expect(near.length).toBeGreaterThan(400));
    near.at(-1)!();
    await waitFor(() => expect(rows().some((row) => row.dataset['row'] === '8999')).toBe(true));
    expect(rows().length).toBeLessThan(1000);
    vi.unstubAllGlobals();
  });
});
