import { cleanup, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { choose, openMenu, page, paragraphs, press, showArticle, texts } from './fixture/correcting.tsx';

beforeAll(() => void (Element.prototype.scrollIntoView ??= () => undefined));
afterEach(cleanup);

describe('the article in view', () => {
  it('is not drawn anew where it only gets another number, so that the reader keeps their place', async () => {
    const store = await showArticle(1);
    const shown = screen.getByRole('article');
    (document.activeElement as HTMLElement).blur();
    const [, second] = page.result.articles[0]!.body;
    store.correct({ do: 'partArticle', at: second!.spans[0]!.start });
    await vi.waitFor(() => expect(store.state.view.value).toMatchObject({ index: 2 }));
    expect(await screen.findByRole('article')).toBe(shown);
    expect(document.activeElement).toBe(document.body);
    expect(paragraphs()).toEqual(texts(1));
    store.step(1);
    await vi.waitFor(() => expect(screen.getByRole('article')).not.toBe(shown));
  });
});

describe('an open menu', () => {
  it('takes the keys that lead elsewhere without it', async () => {
    const store = await showArticle(1);
    await openMenu(texts(1)[1] ?? '');
    for (const key of ['ArrowRight', 'ArrowLeft', 'Backspace', 'n', 'c']) press(key);
    press('z', { ctrlKey: true });
    expect(store.state.view.value).toEqual({ name: 'article', index: 1 });
    expect(store.state.notice.value).toBeNull();
    expect(screen.getAllByRole('menuitem').length).toBeGreaterThan(0);
    press('Escape');
    await vi.waitFor(() => expect(screen.queryByRole('menuitem')).toBeNull());
    press('ArrowRight');
    expect(store.state.view.value).toMatchObject({ index: 2 });
  });

  it('leaves Tab to the browser', async () => {
    await showArticle(1);
    await openMenu(texts(1)[1] ?? '');
    const heard = vi.fn<(event: KeyboardEvent) => void>();
    document.addEventListener('keydown', heard, { once: true });
    press('Tab');
    expect(heard.mock.lastCall?.[0].defaultPrevented).toBe(false);
  });
});

describe('text of no article', () => {
  it('is given to one', async () => {
    const store = await showArticle(0);
    store.openLeftOver();
    await screen.findByText('Unplaced');
    await choose('老码头的新早晨', 'Move to another article …', '5 · 全城路灯下月起改用暖光');
    expect(store.state.page.value?.result.unplaced).toEqual([]);
    expect(store.state.page.value?.result.articles[4]?.body.map(({ text }) => text)).toContain('老码头的新早晨');
  });
});
