import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Actions } from '../../../components/actions.ts';
import { ReadingRoom } from '../../../components/ReadingRoom.tsx';
import { createMaps } from '../../../entrypoints/shared/page-maps.ts';
import { actionsOf } from '../fixture/actions-of.ts';
import { qingduPage } from '../fixture/qingdu-page.ts';
import { storeOf } from '../fixture/store-of.ts';
import { wordsOf } from '../fixture/words-of.ts';

const page = qingduPage();
const words = wordsOf();

/** The side panel in a window of this width, its page read. */
async function showRoom(width: number, actions: Partial<Actions> = {}) {
  (window as unknown as { happyDOM: { setViewport(size: { width: number }): void } }).happyDOM.setViewport({ width });
  const store = storeOf({ ...actionsOf({ status: 'read', page }), ...createMaps(words), ...actions });
  const { container } = render(<ReadingRoom store={store} words={words} />);
  await screen.findByRole('button', { name: 'Copy all' });
  const barOf = (text: string) => {
    const number = store.state.map.value?.bars.findIndex(({ span }) =>
      page.source.text.slice(span.start, span.end).includes(text),
    );
    return container.querySelector(`[data-bar="${number}"]`) as Element;
  };
  return { store, container, barOf };
}

beforeEach(() => void (Element.prototype.scrollIntoView = vi.fn<() => void>()));
afterEach(cleanup);

describe('the page map', () => {
  it('stands beside the articles where there is room', async () => {
    const { container } = await showRoom(800);
    expect(container.querySelectorAll('svg [data-bar]').length).toBeGreaterThan(20);
    expect(screen.queryByRole('button', { name: 'Page map' })).toBeNull();
  });

  it('takes the place of the list in a narrow panel, and gives it back', async () => {
    const { container } = await showRoom(360);
    expect(container.querySelector('svg [data-bar]')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Page map' }));
    expect(container.querySelector('svg [data-bar]')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Articles' }));
    expect(container.querySelector('svg [data-bar]')).toBeNull();
  });

  it('tells what is pointed at, marks it on the page, and leads there', async () => {
    const pointAt = vi.fn<NonNullable<Actions['pointAt']>>(async () => undefined);
    const { store, barOf } = await showRoom(800, { pointAt });
    const bar = barOf('本报讯（记者 柏舟');
    fireEvent.mouseMove(bar);
    expect(screen.getByText(/^2 · 早市搬进新棚 摊位一个不少: /)).toBeTruthy();
    expect(pointAt.mock.lastCall?.[0]).toHaveLength(1);
    fireEvent.click(bar);
    expect(store.state.view.value).toMatchObject({ name: 'article', index: 1 });
    expect(document.querySelector('[data-set-off]')?.textContent).toContain('望海路早市');
  });

  it('leaves no mark on the page when it goes from under the pointer', async () => {
    const pointAt = vi.fn<NonNullable<Actions['pointAt']>>(async () => undefined);
    const { barOf } = await showRoom(360, { pointAt });
    fireEvent.click(screen.getByRole('button', { name: 'Page map' }));
    fireEvent.mouseMove(barOf('本报讯（记者 柏舟'));
    fireEvent.click(barOf('本报讯（记者 柏舟'));
    await vi.waitFor(() => expect(pointAt.mock.lastCall).toEqual([[]]));
    expect(pointAt).toHaveBeenCalledTimes(2);
  });

  it('leads to what stands in no article', async () => {
    const { barOf } = await showRoom(800);
    fireEvent.click(barOf('责任编辑'));
    expect(document.querySelector('[data-set-off]')?.textContent).toBe('责任编辑 岑见山');
  });

  it('is a list too, for keyboard and screen reader', async () => {
    const { store } = await showRoom(800);
    const legend = screen.getByRole('region', { name: 'Page map' });
    expect(within(legend).getAllByRole('listitem')).toHaveLength(6);
    fireEvent.click(within(legend).getByRole('button', { name: /^早市搬进新棚/ }));
    expect(store.state.view.value).toMatchObject({ name: 'article', index: 1 });
  });

  it('shows a correction at once', async () => {
    const { store } = await showRoom(800);
    const before = store.state.map.value?.bars.filter(({ article }) => article === 4).length ?? 0;
    const spans = page.result.unplaced[0]?.spans ?? [];
    const article = page.result.articles[4]?.body[0]?.spans[0]?.start ?? 0;
    store.correct({ do: 'setRole', spans, role: 'headline', article });
    expect(store.state.map.value?.bars.filter((bar) => bar.article === 4)).toHaveLength(before + 1);
  });

  it('takes a paragraph that is dragged onto another article', async () => {
    const { store } = await showRoom(800);
    store.openArticle(1);
    const article = await screen.findByRole('article');
    const [, handle] = within(article).getAllByRole('button', { name: 'Correct' });
    const tools = handle?.closest('[draggable]');
    const legend = screen.getByRole('region', { name: 'Page map' });
    tools?.dispatchEvent(new Event('dragstart', { bubbles: true }));
    await vi.waitFor(() => expect(store.state.dragged.value?.place).toMatchObject({ part: 'paragraph', article: 1 }));
    const target = within(legend).getByText('全城路灯下月起改用暖光');
    target.dispatchEvent(new Event('drop', { bubbles: true, cancelable: true }));
    const moved = page.result.articles[1]?.body[0]?.text;
    expect(store.state.page.value?.result.articles.at(-1)?.body.at(-1)?.text).toBe(moved);
    expect(store.state.dragged.value).toBeNull();
  });

  it('has no room beside the articles in a narrow panel: they come up while a paragraph is dragged', async () => {
    const { store } = await showRoom(400);
    store.openArticle(1);
    const article = await screen.findByRole('article');
    const [, handle] = within(article).getAllByRole('button', { name: 'Correct' });
    expect(screen.queryByRole('complementary', { name: 'Move to another article …' })).toBeNull();
    handle?.closest('[draggable]')?.dispatchEvent(new Event('dragstart', { bubbles: true }));
    const targets = await screen.findByRole('complementary', { name: 'Move to another article …' });
    within(targets)
      .getByText('全城路灯下月起改用暖光')
      .dispatchEvent(new Event('drop', { bubbles: true, cancelable: true }));
    const moved = page.result.articles[1]?.body[0]?.text;
    expect(store.state.page.value?.result.articles.at(-1)?.body.at(-1)?.text).toBe(moved);
    await vi.waitFor(() =>
      expect(screen.queryByRole('complementary', { name: 'Move to another article …' })).toBeNull(),
    );
  });

  it('is saved as a file', async () => {
    const saveMap = vi.fn<NonNullable<Actions['saveMap']>>(async () => 1);
    await showRoom(800, { saveMap });
    fireEvent.click(screen.getByRole('button', { name: 'Save as SVG' }));
    expect(await screen.findByText('Saved 1 file')).toBeTruthy();
    expect(saveMap).toHaveBeenCalledWith(page, expect.objectContaining({ bars: expect.any(Array) }));
  });
});
