import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Actions } from '../../components/actions.ts';
import { choose, page, press, showArticle, texts } from './fixture/correcting.tsx';

beforeAll(() => void (Element.prototype.scrollIntoView ??= () => undefined));
afterEach(cleanup);

describe('pointing', () => {
  it('marks the lines of a passage on the page, and leaves them again', async () => {
    const pointAt = vi.fn<NonNullable<Actions['pointAt']>>(async () => undefined);
    await showArticle(1, { pointAt });
    const block = screen.getByText(texts(1)[0] ?? '').parentElement as HTMLElement;
    fireEvent.mouseEnter(block);
    expect(pointAt).toHaveBeenLastCalledWith(page.result.articles[1]?.body[0]?.spans);
    fireEvent.mouseLeave(block);
    expect(pointAt).toHaveBeenLastCalledWith([]);
  });

  it('leaves no mark on the page when the article goes from under the pointer', async () => {
    const pointAt = vi.fn<NonNullable<Actions['pointAt']>>(async () => undefined);
    const store = await showArticle(1, { pointAt });
    fireEvent.mouseEnter(screen.getByText(texts(1)[0] ?? '').parentElement as HTMLElement);
    store.back();
    await vi.waitFor(() => expect(pointAt.mock.lastCall).toEqual([[]]));
  });

  it('says so where a passage no longer stands on the page', async () => {
    await showArticle(1, { revealOnPage: async () => false });
    await choose(texts(1)[0] ?? '', 'Show on the page');
    expect(await screen.findByText(/no longer stands on the page/)).toBeTruthy();
  });
});

describe('pointing on the page', () => {
  /** Points at an offset of the source, as the page would tell it. */
  async function showPointing(index: number) {
    let tell: (offset: number) => void = () => undefined;
    const store = await showArticle(index, { watchPage: async (onOffset) => void (tell = onOffset) });
    return { store, point: (offset: number) => tell(offset) };
  }
  const offsetOf = (article: number, paragraph: number) =>
    page.result.articles[article]?.body[paragraph]?.spans[0]?.start ?? 0;

  it('sets its paragraph off', async () => {
    const { point } = await showPointing(1);
    // Beside the line: at the line break before it.
    point(offsetOf(1, 1) - 1);
    await vi.waitFor(() => expect(document.querySelector('[data-pointed]')?.textContent).toContain(texts(1)[1]));
  });

  it('opens another article once the pointer stays', async () => {
    const { store, point } = await showPointing(1);
    point(offsetOf(4, 0));
    expect(store.state.view.value).toMatchObject({ index: 1 });
    await vi.waitFor(() => expect(store.state.view.value).toMatchObject({ index: 4, at: offsetOf(4, 0) }));
  });

  it('opens no other article while a paragraph is edited', async () => {
    const { store, point } = await showPointing(1);
    await choose(texts(1)[1] ?? '', 'Edit the text');
    await screen.findByRole('textbox');
    vi.useFakeTimers();
    point(offsetOf(4, 0));
    vi.advanceTimersByTime(1000);
    expect(store.state.view.value).toMatchObject({ index: 1 });
    vi.useRealTimers();
    press('Escape');
    await vi.waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    point(offsetOf(4, 0));
    await vi.waitFor(() => expect(store.state.view.value).toMatchObject({ index: 4 }));
  });

  it('sets the article’s row off in the list', async () => {
    const { store, point } = await showPointing(1);
    store.back();
    point(offsetOf(4, 0));
    await vi.waitFor(() =>
      expect(document.querySelector('[data-pointed]')?.textContent).toContain('全城路灯下月起改用暖光'),
    );
  });
});
