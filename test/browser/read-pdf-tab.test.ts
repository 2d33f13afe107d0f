import { afterEach, describe, expect, it, vi } from 'vitest';
import { readPdfTab, type PdfTools } from '../../lib/browser/read-pdf-tab.ts';
import type { AskPassword } from '../../lib/model/ask-password.ts';
import type { Source } from '../../lib/model/source.ts';

const URL_OF_PDF = 'https://archive.example/a.pdf';

/** Reads these pages, and fails with `problem` at the end where there is one. */
const tools = (texts: readonly string[], problem?: string) => async (): Promise<PdfTools> => ({
  async *readPdf(_bytes, { onProgress }) {
    for (const [i, text] of texts.entries()) {
      onProgress(i + 1, texts.length);
      yield { text };
    }
    if (problem) throw Object.assign(new Error(problem), { problem });
  },
  joinSources: (sources) => ({ text: sources.map(({ text }) => text).join('|') }),
});

const serve = (response: Response | Error) =>
  vi.stubGlobal(
    'fetch',
    vi.fn<typeof fetch>(() => (response instanceof Error ? Promise.reject(response) : Promise.resolve(response))),
  );

afterEach(() => void vi.unstubAllGlobals());

const nobody: AskPassword = () => Promise.reject(new Error('Nobody is asked.'));

function read(load: () => Promise<PdfTools>, url = URL_OF_PDF, askPassword = nobody) {
  const firsts: Source[] = [];
  const told: unknown[] = [];
  const { signal } = new AbortController();
  const answer = readPdfTab(
    url,
    load,
    { onProgress: (now) => told.push(now), onFirst: (source) => firsts.push(source), askPassword },
    signal,
  );
  return { answer, firsts, told };
}

describe('a PDF in the tab', () => {
  it('is read page by page: the first with text at once, all at the end', async () => {
    serve(new Response('%PDF'));
    const { answer, firsts, told } = read(tools(['', '甲', '乙']));
    expect(await answer).toEqual({ source: { text: '|甲|乙', about: { url: URL_OF_PDF } } });
    expect(firsts).toEqual([{ text: '甲', about: { url: URL_OF_PDF } }]);
    expect(told.at(-1)).toEqual({ done: 3, total: 3, unit: 'pages' });
  });

  it.each([
    ['picture', 'pdfPicture'],
    ['broken', 'broken'],
  ])('that is %s is an outcome of its own', async (problem, why) => {
    serve(new Response('%PDF'));
    expect(await read(tools([], problem)).answer).toEqual({ status: 'nothing', why });
  });

  it('that is locked has its password asked for', async () => {
    serve(new Response('%PDF'));
    const locked = async (): Promise<PdfTools> => ({
      async *readPdf(_bytes, { askPassword }) {
        yield { text: await askPassword(false) };
      },
      joinSources: ([first]) => first!,
    });
    const { answer } = read(locked, URL_OF_PDF, async (wrong) => (wrong ? 'wrong' : '荷塘'));
    expect(await answer).toMatchObject({ source: { text: '荷塘' } });
  });

  it('that fails in another way rejects', async () => {
    serve(new Response('%PDF'));
    await expect(read(tools([], 'no memory')).answer).rejects.toThrow('no memory');
  });

  it('that the browser does not hand out is told as such, a file with how to allow it', async () => {
    serve(new TypeError('Failed to fetch'));
    expect(await read(tools([])).answer).toEqual({ status: 'nothing', why: 'pdfKept' });
    expect(await read(tools([]), 'file:///a.pdf').answer).toEqual({ status: 'fileForbidden' });
    serve(new Response('', { status: 403 }));
    expect(await read(tools([])).answer).toEqual({ status: 'nothing', why: 'pdfKept' });
  });
});
