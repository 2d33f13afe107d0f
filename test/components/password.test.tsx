import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Actions } from '../../components/actions.ts';
import type { Outcome } from '../../lib/model/outcome.ts';
import { qingduPage } from './fixture/qingdu-page.ts';
import { showReader } from './fixture/show-reader.tsx';

afterEach(cleanup);

const cancelled: Outcome = { status: 'cancelled' };

/** Reading a PDF that is locked with this password. */
const locked =
  (password: string): Actions['read'] =>
  async (_onProgress, signal, _onFirst, askPassword) => {
    try {
      for (let wrong = false; (await askPassword(wrong)) !== password; wrong = true) signal.throwIfAborted();
      return { status: 'read', page: qingduPage() };
    } catch {
      return cancelled;
    }
  };

const give = (password: string): void => {
  const field = screen.getByLabelText('Password');
  fireEvent.input(field, { target: { value: password } });
  fireEvent.submit(field.closest('form')!);
};

describe('a locked PDF', () => {
  it('is read once its password is given, and asked for again after a wrong one', async () => {
    showReader(cancelled, { read: locked('lotus') });
    const field = await screen.findByLabelText('Password');
    expect(field).toBe(document.activeElement);
    give('lily');
    expect(await screen.findByText(/not the password/u)).toBeTruthy();
    expect(screen.getByLabelText('Password').getAttribute('aria-invalid')).toBe('true');
    expect((screen.getByLabelText('Password') as HTMLInputElement).value).toBe('');
    give('lotus');
    expect(await screen.findAllByRole('listitem')).toHaveLength(6);
  });

  it('can be left locked', async () => {
    showReader(cancelled, { read: locked('lotus') });
    await screen.findByLabelText('Password');
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByText('Reading was stopped')).toBeTruthy();
  });

  it('that was read before stays in view: nobody is asked', async () => {
    showReader(cancelled, { recall: async () => qingduPage(), read: locked('lotus') });
    expect(await screen.findAllByRole('listitem')).toHaveLength(6);
    expect(screen.queryByLabelText('Password')).toBeNull();
  });
});
