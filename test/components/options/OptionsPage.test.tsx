import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createOptionsStore } from '../../../components/options/create-options-store.ts';
import type { KeptPage, OptionsActions } from '../../../components/options/options-actions.ts';
import { OptionsPage } from '../../../components/options/OptionsPage.tsx';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings.ts';
import { wordsOf, type Locale } from '../fixture/words-of.ts';

const kept: KeptPage = {
  url: 'https://archive.example/qingdu/1',
  hash: 'abc',
  title: '青渡日报 第2版',
  changed: '2026-11-24T10:00:00.000Z',
  history: { done: [[{ do: 'joinParagraphs', at: 7 }], [{ do: 'joinParagraphs', at: 9 }]], undone: [] },
};

const importCorrections = vi.fn<OptionsActions['importCorrections']>(async () => ({ added: 2, replaced: 1, left: 0 }));

function actionsWith(pages: readonly KeptPage[], replaced: Partial<OptionsActions> = {}) {
  let left = pages;
  const remove = (page?: KeptPage) => async () => void (left = page ? left.filter((one) => one !== page) : []);
  return {
    saveSettings: vi.fn<OptionsActions['saveSettings']>(async () => undefined),
    resetSettings: vi.fn<OptionsActions['resetSettings']>(async () => undefined),
    listCorrections: async () => left,
    deleteCorrections: (page: KeptPage) => remove(page)(),
    deleteAllCorrections: remove(),
    saveCorrections: vi.fn<OptionsActions['saveCorrections']>(async () => 1),
    listHotkeys: async () => [{ name: 'next-doubt', does: 'Go on', keys: 'Alt+N' }],
    importCorrections,
    openHotkeySettings: vi.fn<OptionsActions['openHotkeySettings']>(async () => undefined),
    ...replaced,
  };
}

function showOptions(actions: OptionsActions, locale?: Locale) {
  return render(<OptionsPage store={createOptionsStore(actions, DEFAULT_SETTINGS)} words={wordsOf(locale)} />);
}

const choose = (group: string, value: string) =>
  fireEvent.click(within(screen.getByRole('group', { name: group })).getByRole('radio', { name: value }));

afterEach(cleanup);

describe('options', () => {
  it('are saved as they are chosen', async () => {
    const actions = actionsWith([]);
    showOptions(actions);
    choose('The toolbar button opens', 'the side panel');
    choose('Theme', 'Dark');
    expect(await screen.findByText('Saved')).toBeTruthy();
    expect(vi.mocked(actions.saveSettings).mock.calls).toEqual([
      [{ button: 'panel' }],
      [{ comfort: { theme: 'dark' } }],
    ]);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'the side panel' }).checked).toBe(true);
  });

  it('are shown as they are chosen elsewhere', async () => {
    const store = createOptionsStore(actionsWith([]), DEFAULT_SETTINGS);
    render(<OptionsPage store={store} words={wordsOf()} />);
    store.takeSettings({ ...DEFAULT_SETTINGS, button: 'panel' });
    const panel = screen.getByRole<HTMLInputElement>('radio', { name: 'the side panel' });
    await vi.waitFor(() => expect(panel.checked).toBe(true));
    expect(screen.queryByText('Saved')).toBeNull();
  });

  it('say so where they cannot be saved', async () => {
    showOptions(actionsWith([], { saveSettings: () => Promise.reject(new Error('disk full')) }));
    choose('Theme', 'Dark');
    expect(await screen.findByText('That did not work. Try again.')).toBeTruthy();
  });

  it('show the hotkeys in the language of the interface', async () => {
    const actions = actionsWith([]);
    showOptions(actions, 'zh_CN');
    expect((await screen.findByText('转到下一处存疑')).nextElementSibling?.textContent).toBe('Alt+N');
    fireEvent.click(screen.getByRole('button', { name: '在浏览器设置中更改' }));
    expect(actions.openHotkeySettings).toHaveBeenCalled();
  });
});

describe('kept corrections', () => {
  it('are listed with their number and size, and deleted one by one', async () => {
    showOptions(actionsWith([kept]));
    expect(await screen.findByText('青渡日报 第2版')).toBeTruthy();
    expect(screen.getByText('2 corrections · November 24, 2026')).toBeTruthy();
    expect(screen.getByText('1 page · 1 kB')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Delete the corrections of 青渡日报 第2版' }));
    expect(await screen.findByText(/^None yet/)).toBeTruthy();
    expect(await screen.findByText('Deleted')).toBeTruthy();
  });

  it('are saved as a file, and all deleted', async () => {
    const actions = actionsWith([kept]);
    showOptions(actions);
    fireEvent.click(await screen.findByRole('button', { name: 'Save as a file' }));
    expect(actions.saveCorrections).toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Delete all' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Delete all for good' }));
    expect(await screen.findByText(/^None yet/)).toBeTruthy();
  });

  it('are taken in from a file, and the reader is told what came of it', async () => {
    const { container } = showOptions(actionsWith([]));
    const field = container.querySelector('input[type=file]') as HTMLInputElement;
    const file = new File(['{"format":"broadsheet-corrections"}'], 'corrections.json');
    Object.defineProperty(field, 'files', { value: [file], configurable: true });
    fireEvent.change(field);
    expect(await screen.findByText('Taken in: 2 new, 1 replaced, 0 left as they were')).toBeTruthy();
    expect(importCorrections).toHaveBeenCalledWith('{"format":"broadsheet-corrections"}');
    importCorrections.mockResolvedValue({ problem: { why: 'notJson' } });
    fireEvent.change(field);
    expect(await screen.findByText('This file is no JSON. Nothing was changed.')).toBeTruthy();
  });
});
