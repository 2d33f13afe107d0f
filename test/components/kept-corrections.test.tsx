import { cleanup, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Actions } from '../../components/actions.ts';
import type { History } from '../../lib/model/history.ts';
import { choose, joinOf, page, paragraphs, press, showArticle, texts } from './fixture/correcting.tsx';

beforeAll(() => void (Element.prototype.scrollIntoView ??= () => undefined));
afterEach(cleanup);

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
