import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { qingduPage } from './fixture/qingdu-page.ts';
import { showReader } from './fixture/show-reader.tsx';

afterEach(cleanup);

const page = qingduPage();
const ARTICLES = 330;
/** Parts are drawn when nothing else is to do, which on a busy machine takes its time. */
const patient = { timeout: 4000 };
const [article] = page.result.articles;
const volume = {
  ...page,
  result: { ...page.result, articles: Array.from({ length: ARTICLES }, () => article!), doubts: [] },
};
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
    store.openArticle(300);
    await screen.findByRole('article');
    store.back();
    await waitFor(() => expect(document.activeElement?.getAttribute('data-row')).toBe('300'));
  });
});
