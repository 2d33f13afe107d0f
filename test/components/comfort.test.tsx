import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Actions } from '../../components/actions.ts';
import { ReadingRoom } from '../../components/ReadingRoom.tsx';
import { actionsOf } from './fixture/actions-of.ts';
import { qingduPage } from './fixture/qingdu-page.ts';
import { storeOf } from './fixture/store-of.ts';
import { wordsOf } from './fixture/words-of.ts';

const page = qingduPage();

async function showRoom(actions: Partial<Actions> = {}) {
  const store = storeOf({ ...actionsOf({ status: 'read', page }), ...actions });
  render(<ReadingRoom store={store} words={wordsOf()} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Reading comfort' }));
  return store;
}

const choose = (group: string, value: string) =>
  fireEvent.click(within(screen.getByRole('group', { name: group })).getByRole('radio', { name: value }));

afterEach(cleanup);

describe('reading comfort', () => {
  it('sets the document at once and is remembered', async () => {
    const saveSettings = vi.fn<NonNullable<Actions['saveSettings']>>(async () => undefined);
    await showRoom({ saveSettings });
    choose('Theme', 'Paper');
    choose('Direction', 'Vertical');
    fireEvent.input(screen.getByRole('slider', { name: 'Size' }), { target: { value: '4' } });
    const { dataset, style } = document.documentElement;
    expect(dataset).toMatchObject({ theme: 'paper', vertical: 'true' });
    expect(style.getPropertyValue('--scale')).toBe('1.25');
    const saved = saveSettings.mock.calls.map(([{ comfort }]) => comfort);
    expect(saved).toEqual([{ theme: 'paper' }, { vertical: true }, { size: 4 }]);
  });

  it('shows the page in the other script and leaves the source as it is', async () => {
    const loadConverter = vi.fn<NonNullable<Actions['loadConverter']>>(
      async () => (text) => text.replaceAll('溪大桥', '溪大橋'),
    );
    const store = await showRoom({ loadConverter });
    choose('Script', 'Traditional');
    expect(await screen.findByText('槐溪大橋今日通车')).toBeTruthy();
    expect(loadConverter).toHaveBeenCalledWith('traditional');
    expect(store.state.page.value).toBe(page);
    choose('Script', 'As printed');
    expect(await screen.findByText('槐溪大桥今日通车')).toBeTruthy();
  });

  it('says so where the other script cannot be loaded', async () => {
    await showRoom({ loadConverter: () => Promise.reject(new Error('no chunk')) });
    choose('Script', 'Simplified');
    expect(await screen.findByText('The other script could not be loaded.')).toBeTruthy();
  });

  it('is left by Escape, and the focus goes back', async () => {
    await showRoom();
    const opener = screen.getByRole('button', { name: 'Reading comfort' });
    screen.getByRole('slider', { name: 'Size' }).focus();
    fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
    expect(screen.queryByRole('slider')).toBeNull();
    expect(document.activeElement).toBe(opener);
  });
});
