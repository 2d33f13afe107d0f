import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Actions } from '../../components/actions.ts';
import { qingduPage } from './fixture/qingdu-page.ts';
import { showReader } from './fixture/show-reader.tsx';
import type { Locale } from './fixture/words-of.ts';

afterEach(cleanup);

const page = qingduPage();
const unsure = { status: 'unsure', page } as const;

describe('a page that may be no newspaper page', () => {
  it('is asked about: nothing is listed or to be copied, and the focus stands at the answer', async () => {
    showReader(unsure);
    const question = await screen.findByRole('group', { name: 'Is this a newspaper page?' });
    expect(document.getElementById(question.getAttribute('aria-describedby') ?? '')?.textContent).toContain('not sure');
    expect(question.textContent).toContain(page.source.text.slice(0, 4));
    expect(document.activeElement?.textContent).toBe('Show the articles');
    expect(screen.queryAllByRole('listitem')).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Copy all' })).toBeNull();
  });

  it('shows its articles when the reader says that it is one, and does not ask again', async () => {
    const keepPage = vi.fn<NonNullable<Actions['keepPage']>>(async () => undefined);
    const { store } = showReader(unsure, { keepPage });
    fireEvent.click(await screen.findByRole('button', { name: 'Show the articles' }));
    expect(await screen.findAllByRole('listitem')).toHaveLength(6);
    expect(keepPage).toHaveBeenCalledWith(page);
    await store.start();
    expect(screen.getAllByRole('listitem')).toHaveLength(6);
  });

  it('is left alone when the reader says that it is none', async () => {
    showReader(unsure);
    fireEvent.click(await screen.findByRole('button', { name: 'Not a newspaper page' }));
    expect(await screen.findByRole('heading', { name: 'No newspaper columns here' })).toBeTruthy();
  });

  it.each<Locale>(['zh_CN', 'zh_TW'])('is asked about in %s', async (locale) => {
    const { container } = showReader(unsure, {}, locale);
    await screen.findByRole('group');
    expect(container.textContent?.replaceAll('Broadsheet', '')).not.toMatch(/\p{Script=Latin}{2}/u);
  });
});

describe('pages that the site has not loaded', () => {
  const waiting = { ...page, notLoaded: 3 };

  it('are loaded when the reader asks for them, with progress, and read', async () => {
    const loaded = Promise.withResolvers<void>();
    const loadPages: NonNullable<Actions['loadPages']> = (onProgress) => {
      onProgress({ done: 1, total: 3, unit: 'pages' });
      return loaded.promise;
    };
    const { actions } = showReader({ status: 'read', page: waiting }, { loadPages });
    fireEvent.click(await screen.findByRole('button', { name: 'Load them' }));
    expect(await screen.findByText('1 of 3 pages')).toBeTruthy();
    actions.read.mockResolvedValue({ status: 'read', page });
    loaded.resolve();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Load them' })).toBeNull());
    expect(await screen.findAllByRole('listitem')).toHaveLength(6);
  });

  it('are only told of where the site cannot be asked', async () => {
    showReader({ status: 'read', page: waiting });
    await screen.findByText(/3 more pages/);
    expect(screen.queryByRole('button', { name: 'Load them' })).toBeNull();
  });
});

describe('other articles of the newspaper page', () => {
  const url = 'https://epaper.example/content_2.htm';

  it('are listed, not this one, and open in a tab of their own', async () => {
    const about = { ...page.source.about, url };
    const links = [
      { title: '老码头', url: `${url}#top` },
      { title: '新渡口', url: 'https://epaper.example/content_3.htm' },
    ];
    showReader({ status: 'read', page: { ...page, source: { ...page.source, about, links } } });
    await screen.findByRole('navigation', { name: 'Also on this newspaper page' });
    const [link, ...more] = screen.getAllByRole('link');
    expect(more).toEqual([]);
    expect(link?.textContent).toBe('新渡口');
    expect(link?.getAttribute('target')).toBe('_blank');
  });

  it('are not spoken of where there are none', async () => {
    showReader({ status: 'read', page });
    await screen.findAllByRole('listitem');
    expect(screen.queryByRole('navigation')).toBeNull();
  });
});
