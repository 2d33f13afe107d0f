import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../../lib/model/outcome.ts';
import { qingduPage } from './fixture/qingdu-page.ts';
import { showReader } from './fixture/show-reader.tsx';
import type { Locale } from './fixture/words-of.ts';

afterEach(cleanup);

const outcomes: [string, Outcome, string][] = [
  ['no text', { status: 'nothing', why: 'noText' }, 'There is no text on this page'],
  ['no newspaper', { status: 'nothing', why: 'notNewspaper' }, 'No newspaper columns here'],
  ['no Chinese', { status: 'nothing', why: 'notChinese' }, 'No Chinese text here'],
  ['a file that is no text', { status: 'nothing', why: 'notText' }, 'This file is no text'],
  ['a scanned PDF', { status: 'nothing', why: 'pdfPicture' }, 'This PDF is a picture without text'],
  ['a damaged file', { status: 'nothing', why: 'broken' }, 'This file is damaged'],
  [
    'a PDF that the browser does not hand out',
    { status: 'nothing', why: 'pdfKept' },
    'The browser keeps this PDF to itself',
  ],
  ['a forbidden page', { status: 'forbidden' }, 'The browser keeps this page to itself'],
  ['a forbidden file', { status: 'fileForbidden' }, 'Files need your permission'],
  ['a lost permission', { status: 'lostPermission' }, 'Not yet allowed to read this page'],
  ['a page that went away', { status: 'gone' }, 'The page is gone'],
  ['a stopped reading', { status: 'cancelled' }, 'Reading was stopped'],
  ['a failure', { status: 'failed', message: 'no answer' }, 'That did not work'],
];

describe.each(outcomes)('%s', (_, outcome, title) => {
  it('is told with what to do, and nothing to copy', async () => {
    showReader(outcome);
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Copy all' })).toBeNull();
  });

  it.each<Locale>(['zh_CN', 'zh_TW'])('leaves no English words on the screen in %s', async (locale) => {
    const { container } = showReader(outcome, {}, locale);
    await screen.findByRole('alert');
    const spoken = (container.textContent ?? '').replaceAll(
      /Broadsheet|Firefox|PDF|OCR|HTML|XML|UTF|\.txt|no answer/gu,
      '',
    );
    expect(spoken).not.toMatch(/\p{Script=Latin}{2}/u);
  });
});

describe('trying again', () => {
  it('reads the page anew and shows what comes of it', async () => {
    const { actions } = showReader({ status: 'failed', message: 'no answer' });
    const again = await screen.findByRole('button', { name: 'Try again' });
    actions.read.mockResolvedValue({ status: 'read', page: qingduPage() });
    fireEvent.click(again);
    expect(await screen.findAllByRole('listitem')).toHaveLength(6);
  });

  it('is not offered where it cannot help', async () => {
    showReader({ status: 'forbidden' });
    await screen.findByRole('alert');
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('reading', () => {
  it('shows how far it is and can be cancelled', async () => {
    let aborted = false;
    showReader(
      { status: 'cancelled' },
      {
        read: (onProgress, signal) => {
          onProgress({ done: 500, total: 2000 });
          return new Promise((resolve) =>
            signal.addEventListener('abort', () => {
              aborted = true;
              resolve({ status: 'cancelled' });
            }),
          );
        },
      },
    );
    expect(await screen.findByText('500 of 2,000 characters')).toBeTruthy();
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('500');
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByText('Reading was stopped')).toBeTruthy();
    expect(aborted).toBe(true);
  });
});

describe('text of the page', () => {
  it('stays text, whatever it looks like', async () => {
    const page = qingduPage();
    const hostile = { text: '<img src=x onerror=alert(1)><script>alert(1)</script>', spans: [] };
    const [first, ...others] = page.result.articles;
    if (!first) throw new Error('The page has no article.');
    const articles = [{ ...first, headline: [hostile], body: [hostile] }, ...others];
    const { container, store } = showReader({
      status: 'read',
      page: { ...page, result: { ...page.result, articles } },
    });
    await screen.findAllByRole('listitem');
    store.openArticle(0);
    await screen.findByRole('article');
    expect(container.querySelector('img, script')).toBeNull();
    expect(container.textContent).toContain('<img src=x onerror=alert(1)>');
  });
});
