import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  choose,
  joinOf,
  openMenu,
  page,
  paragraphs,
  press,
  showArticle,
  showDeciding,
  texts,
} from './fixture/correcting.tsx';

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
