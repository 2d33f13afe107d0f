import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Actions } from '../../components/actions.ts';
import { ReadingRoom } from '../../components/ReadingRoom.tsx';
import type { Correction } from '../../lib/model/correction.ts';
import type { History } from '../../lib/model/history.ts';
import type { Passage } from '../../lib/model/passage.ts';
import { actionsOf } from './fixture/actions-of.ts';
import { qingduPage } from './fixture/qingdu-page.ts';
import { storeOf } from './fixture/store-of.ts';
import { wordsOf } from './fixture/words-of.ts';

const page = qingduPage();
const press = (key: string, more = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
const paragraphs = () => [...document.querySelectorAll('article p[data-start], article h2')].map((p) => p.textContent);

/** The side panel, its article with this index shown. */
async function showArticle(index: number, actions: Partial<Actions> = {}) {
  const store = storeOf({ ...actionsOf({ status: 'read', page }), ...actions });
  render(<ReadingRoom store={store} words={wordsOf()} />);
  await screen.findAllByRole('listitem');
  store.openArticle(index);
  await screen.findByRole('article');
  return store;
}

/**
 * The panel at an article after a correction around which the engine has not decided yet. When it is let, it gives the page with
 * these corrections.
 */
async function showDeciding(around: readonly Correction[]) {
  let letDecide: () => void = () => undefined;
  const store = await showArticle(1, {
    decideAround: () => new Promise((resolve) => (letDecide = () => resolve(decided))),
  });
  const decided = store.corrections.applyCorrections(page.result, page.source, around).result;
  const shown = page.result.articles[1]!;
  store.correct({
    do: 'setRole',
    spans: shown.headline[0]!.spans,
    role: 'kicker',
    article: store.corrections.anchorOf(shown),
  });
  const decide = async () => {
    letDecide();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return {
    store,
    decide,
    letDecide: async () => {
      const before = store.state.page.value;
      await decide();
      await vi.waitFor(() => expect(store.state.page.value).not.toBe(before));
    },
  };
}

const joinOf = ({ spans }: Passage): Correction => ({ do: 'joinParagraphs', at: spans[0]!.start });

/** Opens the menu of the block with this text. */
async function openMenu(text: string): Promise<void> {
  const block = screen.getByText(
    (_, element) => element?.getAttribute('data-start') !== null && element?.textContent === text,
  );
  fireEvent.click(within(block.parentElement as HTMLElement).getByRole('button', { name: 'Correct' }));
  await screen.findAllByRole('menuitem');
}

/** Chooses from that menu, one line after another. */
async function choose(text: string, ...lines: string[]): Promise<void> {
  await openMenu(text);
  for (const line of lines) fireEvent.click(await screen.findByRole('menuitem', { name: line }));
}

const texts = (index: number) => page.result.articles[index]?.body.map(({ text }) => text) ?? [];

beforeAll(() => void (Element.prototype.scrollIntoView ??= () => undefined));
afterEach(cleanup);

describe('a paragraph', () => {
  it('is joined with the one before it, taken back, and joined again', async () => {
    const store = await showArticle(1);
    const [first = '', second = ''] = texts(1);
    await choose(second, 'Join with the paragraph before');
    expect(paragraphs().at(-1)).toBe(first + second);
    press('z', { ctrlKey: true });
    await vi.waitFor(() => expect(paragraphs()).toEqual([first, second]));
    expect(store.state.page.value).toBe(page);
    fireEvent.click(screen.getByRole('button', { name: 'Redo' }));
    await vi.waitFor(() => expect(paragraphs()).toEqual([first + second]));
  });

  it('is split where the reader presses', async () => {
    await showArticle(1);
    const [, second = ''] = texts(1);
    await choose(second, 'Split …');
    fireEvent.click(screen.getByRole('button', { name: 'New paragraph before “一年之内不涨摊位”' }));
    expect(await screen.findByText('一年之内不涨摊位费。')).toBeTruthy();
    expect(paragraphs()).toHaveLength(3);
  });

  it('stays whole where the reader leaves by Escape', async () => {
    const store = await showArticle(1);
    await choose(texts(1)[1] ?? '', 'Split …');
    press('Escape');
    expect(paragraphs()).toEqual(texts(1));
    expect(store.state.view.value.name).toBe('article');
  });

  it('becomes a subhead', async () => {
    await showArticle(1);
    const [, second = ''] = texts(1);
    await choose(second, 'Make it …', 'Subhead');
    expect((await screen.findByRole('heading', { level: 2 })).textContent).toBe(second);
  });

  it('moves to another article, told by its headline', async () => {
    const store = await showArticle(1);
    const [, second = ''] = texts(1);
    await choose(second, 'Move to another article …', '5 · 全城路灯下月起改用暖光');
    expect(paragraphs()).toHaveLength(1);
    expect(store.state.page.value?.result.articles[4]?.body.at(-1)?.text).toBe(second);
  });

  it('moves within its article, also where that gets another number while the menu is open', async () => {
    const [first = '', second = ''] = texts(1);
    const [, goesOn] = page.result.articles[0]!.body;
    const { store, letDecide } = await showDeciding([{ do: 'partArticle', at: goesOn!.spans[0]!.start }]);
    await openMenu(second);
    await letDecide();
    fireEvent.click(screen.getByRole('menuitem', { name: 'Move up' }));
    expect(store.state.page.value?.result.articles[2]?.body.map(({ text }) => text)).toEqual([second, first]);
  });

  it('is dragged before another, to a new article, and out of any', async () => {
    const store = await showArticle(1);
    const [first = '', second = ''] = texts(1);
    const blockOf = (text: string) =>
      [...document.querySelectorAll('p[data-start]')].find((p) => p.textContent === text)?.parentElement as HTMLElement;
    const drag = (text: string) =>
      blockOf(text)
        .querySelector('[draggable]')
        ?.dispatchEvent(new Event('dragstart', { bubbles: true }));
    drag(second);
    blockOf(first).dispatchEvent(new Event('drop', { bubbles: true, cancelable: true }));
    await vi.waitFor(() => expect(paragraphs()).toEqual([second, first]));
    drag(second);
    store.dropOn('new');
    await vi.waitFor(() => expect(store.state.page.value?.result.articles).toHaveLength(6));
    drag(first);
    store.dropOn('aside');
    const bare = (text: string) => text.replaceAll(/\s/gu, '');
    expect(store.state.page.value?.result.unplaced.map(({ text }) => bare(text))).toContain(bare(first));
  });

  it('is let go when it goes from the panel while it is dragged', async () => {
    const store = await showArticle(1);
    const [grip] = document.querySelectorAll('article [draggable]');
    grip?.dispatchEvent(new Event('dragstart', { bubbles: true }));
    expect(store.state.dragged.value).not.toBeNull();
    store.back();
    await vi.waitFor(() => expect(store.state.dragged.value).toBeNull());
  });

  it('is edited, and Escape leaves it as it was', async () => {
    await showArticle(1);
    const [, second = ''] = texts(1);
    await choose(second, 'Edit the text');
    fireEvent.input(screen.getByRole('textbox'), { target: { value: second.replace('一年', '两年') } });
    press('Escape');
    expect(paragraphs()).toEqual(texts(1));
    await choose(second, 'Edit the text');
    fireEvent.input(screen.getByRole('textbox'), { target: { value: second.replace('一年', '两年') } });
    press('Enter', { ctrlKey: true });
    await vi.waitFor(() => expect(paragraphs().at(-1)).toBe(second.replace('一年', '两年')));
  });

  it('stays open to be edited while an input method takes the keys', async () => {
    await showArticle(1);
    const [, second = ''] = texts(1);
    await choose(second, 'Edit the text');
    fireEvent.input(screen.getByRole('textbox'), { target: { value: second.replace('一年', '两年') } });
    press('Escape', { isComposing: true });
    press('Enter', { ctrlKey: true, keyCode: 229 });
    press('Escape', { keyCode: 229 });
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe(second.replace('一年', '两年'));
  });

  it.each(['Edit the text', 'Split …'])('is not left by single keys on the buttons there: %s', async (mode) => {
    const store = await showArticle(1);
    await choose(texts(1)[1] ?? '', mode);
    screen.getByRole('button', { name: 'Cancel' }).focus();
    for (const key of ['ArrowRight', 'ArrowLeft', 'Backspace', 'n', 'p']) press(key);
    expect(store.state.view.value).toMatchObject({ name: 'article', index: 1 });
    expect(store.state.doubt.value).toBeNull();
    press('Escape');
    await vi.waitFor(() => expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull());
  });

  it('keeps what the engine joined to it while it was edited', async () => {
    const [first, second] = page.result.articles[1]!.body;
    const { decide, letDecide } = await showDeciding([joinOf(second!)]);
    await choose(first!.text, 'Edit the text');
    fireEvent.input(screen.getByRole('textbox'), { target: { value: first!.text.replace('昨日', '今日') } });
    await decide();
    press('Enter', { ctrlKey: true });
    await letDecide();
    await vi.waitFor(() => expect(paragraphs().slice(1)).toEqual([first!.text.replace('昨日', '今日') + second!.text]));
  });

  it('stays in its field where the engine joins it to the one before, until it is done', async () => {
    const [first, second] = page.result.articles[1]!.body;
    const { decide, letDecide } = await showDeciding([joinOf(second!)]);
    await choose(second!.text, 'Edit the text');
    fireEvent.input(screen.getByRole('textbox'), { target: { value: second!.text.replace('一年', '两年') } });
    await decide();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toContain('两年');
    press('Enter', { ctrlKey: true });
    await letDecide();
    await vi.waitFor(() => expect(paragraphs().slice(1)).toEqual([first!.text + second!.text.replace('一年', '两年')]));
  });

  it('is not changed where the field is left as it was, whatever the engine joined to it', async () => {
    const [first, second] = page.result.articles[1]!.body;
    const { store, decide } = await showDeciding([joinOf(second!)]);
    await choose(first!.text, 'Edit the text');
    await decide();
    press('Enter', { ctrlKey: true });
    await vi.waitFor(() => expect(paragraphs().slice(1)).toEqual([first!.text + second!.text]));
    expect(store.state.history.value.done).toHaveLength(1);
  });

  it('stays in the field where what was written cannot be taken', async () => {
    const store = await showArticle(1);
    const [, second = ''] = texts(1);
    await choose(second, 'Edit the text');
    fireEvent.input(screen.getByRole('textbox'), { target: { value: second.replace('一年', '两年') } });
    const passage = page.result.articles[1]!.body[1]!;
    store.correct(store.corrections.editOf(page.source.text, passage, second.replace('一年', '三年'), 'body')!);
    press('Enter', { ctrlKey: true });
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe(second.replace('一年', '两年'));
  });

  it('keeps the article in view that begins with it', async () => {
    const store = await showArticle(1);
    await choose(texts(1)[1] ?? '', 'Start a new article here');
    expect(store.state.page.value?.result.articles).toHaveLength(6);
    expect(store.state.view.value).toMatchObject({ name: 'article', index: 1 });
  });
});

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

describe('what the reader corrected', () => {
  it('is kept after every step, taken back too', async () => {
    const keepHistory = vi.fn<NonNullable<Actions['keepHistory']>>(async () => undefined);
    const store = await showArticle(1, { keepHistory });
    expect(keepHistory).not.toHaveBeenCalled();
    await choose(texts(1)[1] ?? '', 'Join with the paragraph before');
    expect(keepHistory.mock.lastCall?.[1].done).toHaveLength(1);
    store.undo();
    expect(keepHistory.mock.lastCall?.[1]).toMatchObject({ done: [], undone: [[{ do: 'joinParagraphs' }]] });
  });

  it('is found again, and can be taken back', async () => {
    const at = page.result.articles[1]?.body[1]?.spans[0]?.start ?? 0;
    const history: History = { done: [[{ do: 'joinParagraphs', at }]], undone: [] };
    const store = await showArticle(1, { recallHistory: async () => history });
    await vi.waitFor(() => expect(paragraphs()).toHaveLength(1));
    store.undo();
    await vi.waitFor(() => expect(paragraphs()).toEqual(texts(1)));
  });

  it('leaves the article in view that is opened before it is found', async () => {
    const { promise: found, resolve: find } = Promise.withResolvers<History>();
    const store = await showArticle(1, { recallHistory: () => found });
    const at = page.result.articles[0]!.body[1]!.spans[0]!.start;
    find({ done: [[{ do: 'partArticle', at }]], undone: [] });
    await vi.waitFor(() => expect(store.state.view.value).toMatchObject({ name: 'article', index: 2 }));
    expect(paragraphs()).toEqual(texts(1));
  });

  it('is not applied to another text, and the reader is told', async () => {
    await showArticle(1, { recallHistory: async () => 'otherText' });
    expect(await screen.findByText(/has changed since you corrected it/)).toBeTruthy();
    expect(paragraphs()).toEqual(texts(1));
  });

  it('is shown here, too, where it is done elsewhere, after what is being written here', async () => {
    let tell: (history: History) => void = () => undefined;
    const keepHistory = vi.fn<NonNullable<Actions['keepHistory']>>(async () => undefined);
    const watchHistory: Actions['watchHistory'] = (_, onChanged) => {
      tell = onChanged;
      return () => undefined;
    };
    const store = await showArticle(1, { keepHistory, watchHistory });
    const [, second] = page.result.articles[1]!.body;
    await choose(second!.text, 'Edit the text');
    tell({ done: [[joinOf(second!)]], undone: [] });
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe(second!.text);
    press('Escape');
    await vi.waitFor(() => expect(paragraphs()).toEqual([texts(1).join('')]));
    expect(keepHistory).not.toHaveBeenCalled();
    store.undo();
    expect(keepHistory.mock.lastCall?.[1]).toMatchObject({ done: [], undone: [[{ do: 'joinParagraphs' }]] });
  });

  it('is shown still where it cannot be kept, and the reader is told', async () => {
    await showArticle(1, { keepHistory: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')) });
    await choose(texts(1)[1] ?? '', 'Join with the paragraph before');
    expect(await screen.findByText(/could not be kept/)).toBeTruthy();
    expect(paragraphs()).toHaveLength(1);
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
