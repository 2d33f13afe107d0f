import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Actions } from '../../components/actions.ts';
import type { Outcome } from '../../lib/model/outcome.ts';
import { ReadingRoom } from '../../components/ReadingRoom.tsx';
import { actionsOf } from './fixture/actions-of.ts';
import { qingduPage } from './fixture/qingdu-page.ts';
import { showReader } from './fixture/show-reader.tsx';
import { storeOf } from './fixture/store-of.ts';
import { wordsOf } from './fixture/words-of.ts';

type ReadGiven = NonNullable<Actions['readGiven']>;

/** The page of our own, on which nothing is given yet. */
async function showDesk() {
  const readGiven = vi.fn<ReadGiven>(async () => ({ status: 'read', page: qingduPage() }));
  const actions = actionsOf({ status: 'cancelled' }, { read: async () => ({ status: 'waiting' }) });
  const store = storeOf({ ...actions, readGiven });
  render(<ReadingRoom store={store} words={wordsOf()} />);
  await screen.findByRole('heading', { name: 'Give Broadsheet a page' });
  return { store, readGiven };
}

const transfer = (files: readonly File[], text = '') => ({
  files,
  types: files.length > 0 ? ['Files'] : ['text/plain'],
  getData: () => text,
});

function drag(
  type: 'dragstart' | 'dragover' | 'drop' | 'dragend',
  dataTransfer?: object,
  over: Element = document.body,
): void {
  over.dispatchEvent(Object.assign(new Event(type, { bubbles: true, cancelable: true }), { dataTransfer }));
}

afterEach(cleanup);

describe('a page that is given', () => {
  it('is text from the field', async () => {
    const { readGiven } = await showDesk();
    fireEvent.input(screen.getByRole('textbox'), { target: { value: '槐溪大桥\n今日通车' } });
    fireEvent.click(screen.getByRole('button', { name: 'Find the articles' }));
    expect(await screen.findAllByRole('listitem')).toHaveLength(6);
    expect(readGiven.mock.lastCall?.[0]).toBe('槐溪大桥\n今日通车');
  });

  it('is text that is pasted anywhere', async () => {
    const { readGiven } = await showDesk();
    fireEvent.paste(document.body, { clipboardData: transfer([], '槐溪大桥') });
    expect(readGiven.mock.lastCall?.[0]).toBe('槐溪大桥');
  });

  it('is a file that is dropped, and it is seen where it may be dropped', async () => {
    const { readGiven } = await showDesk();
    drag('dragover');
    expect(await screen.findByText('Drop the page here')).toBeTruthy();
    const file = new File(['槐溪大桥'], 'page.txt');
    drag('drop', transfer([file]));
    await vi.waitFor(() => expect(screen.queryByText('Drop the page here')).toBeNull());
    expect(readGiven.mock.lastCall?.[0]).toBe(file);
  });

  it('is no text that is dropped into a field, but a file that is', async () => {
    const { readGiven } = await showDesk();
    const field = screen.getByRole('textbox');
    drag('dragover', transfer([], '槐溪大桥'), field);
    expect(screen.queryByText('Drop the page here')).toBeNull();
    drag('drop', transfer([], '槐溪大桥'), field);
    expect(readGiven).not.toHaveBeenCalled();
    const file = new File(['槐溪大桥'], 'page.txt');
    drag('dragover', transfer([file]), field);
    expect(await screen.findByText('Drop the page here')).toBeTruthy();
    drag('drop', transfer([file]), field);
    expect(readGiven.mock.lastCall?.[0]).toBe(file);
  });

  it('is no text that is dragged from one place of the interface to another', async () => {
    const { readGiven } = await showDesk();
    drag('dragstart');
    drag('dragover', transfer([], '槐溪大桥'));
    drag('drop', transfer([], '槐溪大桥'));
    drag('dragend');
    expect(readGiven).not.toHaveBeenCalled();
    drag('drop', transfer([], '槐溪大桥'));
    expect(readGiven.mock.lastCall?.[0]).toBe('槐溪大桥');
  });

  it('is a file, also behind a drag within the interface whose end nobody was told of', async () => {
    const { readGiven } = await showDesk();
    drag('dragstart');
    const file = new File(['槐溪大桥'], 'page.txt');
    drag('dragover', transfer([file]));
    expect(await screen.findByText('Drop the page here')).toBeTruthy();
    drag('drop', transfer([file]));
    expect(readGiven.mock.lastCall?.[0]).toBe(file);
  });

  it('gives way to another', async () => {
    const { store } = await showDesk();
    fireEvent.paste(document.body, { clipboardData: transfer([], '槐溪大桥') });
    fireEvent.click(await screen.findByRole('button', { name: 'Another page' }));
    expect(await screen.findByRole('heading', { name: 'Give Broadsheet a page' })).toBeTruthy();
    expect(store.state.page.value).toBeNull();
  });

  it('is told with what to do where it cannot be read', async () => {
    const { readGiven } = await showDesk();
    readGiven.mockResolvedValue({ status: 'failed', message: 'this is no text' });
    fireEvent.paste(document.body, { clipboardData: transfer([], '?') });
    expect(await screen.findByRole('heading', { name: 'That did not work' })).toBeTruthy();
  });
});

describe('a page that is given to the side panel', () => {
  /** The side panel, over a page of the tab that it has read. */
  async function showPanel(outcome: Outcome = { status: 'read', page: qingduPage() }) {
    const other = { ...qingduPage(), source: { text: '槐溪大桥\n今日通车' } };
    const readGiven = vi.fn<ReadGiven>(async () => ({ status: 'read', page: other }));
    const pointAt = vi.fn<NonNullable<Actions['pointAt']>>(async () => undefined);
    const actions = { ...actionsOf(outcome), readGiven, pointAt, readsTab: true } as const;
    const store = storeOf(actions);
    render(<ReadingRoom store={store} words={wordsOf()} />);
    await vi.waitFor(() => expect(store.state.phase.value.status).not.toBe('reading'));
    return { store, pointAt, actions };
  }
  const textOf = (store: ReturnType<typeof storeOf>) => store.state.page.value?.source.text;

  it('stands in place of the tab’s, and stays when the reader goes to another tab', async () => {
    const { store, actions } = await showPanel();
    fireEvent.paste(document.body, { clipboardData: transfer([], '槐溪大桥') });
    expect(await screen.findByText('Given by you, not the page in the tab.')).toBeTruthy();
    await store.turn();
    await store.readIfUnread();
    expect(textOf(store)).toBe('槐溪大桥\n今日通车');
    expect(actions.read).toHaveBeenCalledTimes(1);
  });

  it('gives way to the tab’s when the reader goes back', async () => {
    const { store } = await showPanel();
    drag('drop', transfer([new File(['槐溪大桥'], 'page.txt')]));
    fireEvent.click(await screen.findByRole('button', { name: 'Back to the tab' }));
    await vi.waitFor(() => expect(textOf(store)).toBe(qingduPage().source.text));
    await vi.waitFor(() => expect(screen.queryByText('Given by you, not the page in the tab.')).toBeNull());
  });

  it('is not pointed at in the tab, where it does not stand', async () => {
    const { store, pointAt } = await showPanel();
    await store.pointAt?.([{ start: 0, end: 4 }]);
    expect(pointAt.mock.lastCall).toEqual([[{ start: 0, end: 4 }]]);
    await store.readGiven?.('槐溪大桥');
    await store.pointAt?.([{ start: 0, end: 4 }]);
    expect(pointAt.mock.lastCall).toEqual([[]]);
  });

  it('is asked for there where the tab’s cannot be read', async () => {
    const { store } = await showPanel({ status: 'nothing', why: 'notNewspaper' });
    fireEvent.click(await screen.findByRole('button', { name: 'Paste or drop text instead' }));
    fireEvent.input(await screen.findByRole('textbox'), { target: { value: '槐溪大桥' } });
    fireEvent.click(screen.getByRole('button', { name: 'Find the articles' }));
    await vi.waitFor(() => expect(textOf(store)).toBe('槐溪大桥\n今日通车'));
  });
});

describe('a page that cannot be read in its tab', () => {
  it('leads to where its text can be pasted', async () => {
    const openDesk = vi.fn<NonNullable<Actions['openDesk']>>(async () => undefined);
    const store = storeOf({ ...actionsOf({ status: 'nothing', why: 'notNewspaper' }), openDesk });
    render(<ReadingRoom store={store} words={wordsOf()} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Paste or drop text instead' }));
    expect(openDesk).toHaveBeenCalled();
  });

  it('leads nowhere where there is no such place', async () => {
    showReader({ status: 'forbidden' });
    await screen.findByRole('alert');
    expect(screen.queryByRole('button')).toBeNull();
  });
});
