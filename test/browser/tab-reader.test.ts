import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createHandOver, type WantedPart } from '../../lib/browser/hand-over.ts';
import { sendMessage } from '../../lib/browser/messaging.ts';
import { keepActiveTab, readActiveTab, recallActiveTab } from '../../lib/browser/tab-reader.ts';
import type { Reading } from '../../lib/browser/protocol.ts';
import type { FromWorker, ToTakeApart } from '../../lib/browser/reflow-in-worker.ts';
import { partsOf } from '../../lib/browser/result-parts.ts';
import type { Source } from '../../lib/model/source.ts';

const result = { articles: [], furniture: [], unplaced: [{ text: '甲乙', spans: [] }], doubts: [] };
const source = { text: '甲\n乙', about: { url: 'https://archive.example/1' } };

/** The engine's worker, which answers every source with the same result. */
class FakeWorker extends EventTarget {
  static started = 0;
  static terminated = 0;
  constructor() {
    super();
    FakeWorker.started += 1;
  }
  postMessage({ source: { about } }: ToTakeApart): void {
    const messages: FromWorker[] = [...[...partsOf(result)].map((part) => ({ part })), { about: about ?? {} }];
    for (const data of messages) queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
  }
  terminate(): void {
    FakeWorker.terminated += 1;
  }
}

vi.mock('../../lib/browser/messaging.ts', () => ({
  sendMessage: vi.fn<(type: string) => Promise<unknown>>(),
  onMessage: vi.fn<() => void>(),
}));

const answer = (reading: Reading) => vi.mocked(sendMessage).mockResolvedValue(reading as never);

/** A text of three parts. */
const long = { text: '甲乙丙丁\n'.repeat(100_000), about: source.about };

/** The reader in the page, which answers a long text in parts; `onPart` is called before each of them. */
function answerInParts(whole: Source, onPart: () => void = () => undefined) {
  const handOver = createHandOver();
  const begin = () => handOver.begin({ status: 'read', source: whole, shape: 'pre', certainty: 1 });
  const asked: number[] = [];
  vi.mocked(sendMessage).mockImplementation((async (type: string, wanted: WantedPart) => {
    if (type === 'read') return begin();
    if (type !== 'sourcePart') return undefined;
    asked.push(wanted.part);
    onPart();
    return handOver.part(wanted);
  }) as never);
  return { asked, readAgain: begin };
}

const readNow = (signal = new AbortController().signal) => readActiveTab(() => undefined, signal);

beforeEach(async () => {
  fakeBrowser.reset();
  FakeWorker.started = 0;
  FakeWorker.terminated = 0;
  vi.stubGlobal('Worker', FakeWorker);
  const tab = { id: 7, url: 'https://archive.example/1', active: true };
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([tab] as never);
  vi.spyOn(browser.scripting, 'executeScript').mockResolvedValue([] as never);
});
afterEach(() => void vi.unstubAllGlobals());

describe('readActiveTab', () => {
  it('tells the page what it is read for', async () => {
    answer({ status: 'nothing', why: 'noText' });
    await readNow();
    expect(sendMessage).toHaveBeenLastCalledWith('read', 'show', 7);
    await readActiveTab(() => undefined, new AbortController().signal, {}, 'pointAt');
    expect(sendMessage).toHaveBeenLastCalledWith('read', 'pointAt', 7);
  });

  it('puts the reader into the tab, asks it to read, and takes the source apart in a worker', async () => {
    answer({ status: 'read', source, shape: 'pre', certainty: 1 });
    expect(await readNow()).toMatchObject({ status: 'read', page: { source, result } });
    expect(browser.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 7 },
      files: ['/reader.js'],
    });
    expect(FakeWorker.terminated).toBe(1);
  });

  it('fetches a PDF from where the page has it', async () => {
    const url = 'https://archive.example/files/2.pdf';
    answer({ status: 'nothing', why: 'pdf', url });
    const fetched = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(null, { status: 404 }));
    const loadPdfTools = () => Promise.reject(new Error('nothing to read'));
    await readActiveTab(() => undefined, new AbortController().signal, { loadPdfTools });
    expect(fetched.mock.lastCall?.[0]).toBe(url);
    fetched.mockRestore();
  });

  it('asks for the click that is wanting, also where the address tells a PDF', async () => {
    const tab = { id: 7, url: 'https://archive.example/1.pdf', active: true };
    vi.spyOn(browser.tabs, 'query').mockResolvedValue([tab] as never);
    vi.spyOn(browser.scripting, 'executeScript').mockRejectedValue(new Error('Missing host permission for the tab'));
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    const loadPdfTools = () => Promise.reject(new Error('nothing to read'));
    const { signal } = new AbortController();
    expect(await readActiveTab(() => undefined, signal, { loadPdfTools })).toEqual({ status: 'lostPermission' });
    vi.stubGlobal('location', { protocol: 'moz-extension:' });
    const inFirefox = await readActiveTab(() => undefined, signal, { loadPdfTools });
    expect(inFirefox).toEqual({ status: 'nothing', why: 'pdfKept' });
  });

  it('is unsure where the detector is, and keeps such a page only when the reader says what it is', async () => {
    answer({ status: 'read', source, shape: 'pre', certainty: 0.4 });
    const first = await readNow();
    expect(first).toMatchObject({ status: 'unsure', page: { source, result } });
    expect(await recallActiveTab()).toBeNull();
    if (first.status === 'unsure') await keepActiveTab(first.page);
    expect(await readNow()).toMatchObject({ status: 'read', page: { source, result } });
  });

  it('answers with the page of the last time while its text is the same', async () => {
    answer({ status: 'read', source, shape: 'pre', certainty: 1 });
    const first = await readNow();
    expect(await recallActiveTab()).toEqual(first.status === 'read' && first.page);
    expect(await readNow()).toEqual(first);
    expect(FakeWorker.started).toBe(1);
    answer({ status: 'read', source: { ...source, text: '丙' }, shape: 'pre', certainty: 1 });
    await readNow();
    expect(FakeWorker.started).toBe(2);
  });

  it('hands on that nothing was found', async () => {
    answer({ status: 'nothing', why: 'notNewspaper' });
    expect(await readNow()).toEqual({ status: 'nothing', why: 'notNewspaper' });
  });

  it('tells a refused page from one that is gone, and both from a failure', async () => {
    const refuse = (message: string) =>
      vi.spyOn(browser.scripting, 'executeScript').mockRejectedValue(new Error(message));
    refuse('Cannot access a chrome:// URL');
    expect(await readNow()).toEqual({ status: 'forbidden' });
    refuse('No tab with id: 7.');
    expect(await readNow()).toEqual({ status: 'gone' });
    refuse('The disk is full.');
    expect(await readNow()).toEqual({ status: 'failed', message: 'The disk is full.' });
  });

  it('is a forbidden page where the window has no tab', async () => {
    vi.spyOn(browser.tabs, 'query').mockResolvedValue([] as never);
    expect(await readNow()).toEqual({ status: 'forbidden' });
  });

  it('tells the reader to stop when it is cancelled', async () => {
    const controller = new AbortController();
    vi.mocked(sendMessage).mockImplementation((async (type: string) => {
      if (type === 'read') {
        controller.abort();
        return { status: 'cancelled' };
      }
    }) as never);
    expect(await readNow(controller.signal)).toEqual({ status: 'cancelled' });
    expect(sendMessage).toHaveBeenCalledWith('cancelRead', undefined, 7);
  });

  it('takes a long text from the page part by part', async () => {
    const parts = answerInParts(long);
    expect(await readNow()).toMatchObject({ status: 'read', page: { source: long } });
    expect(parts.asked).toEqual([0, 1]);
  });

  it('takes no further part when it is cancelled between two', async () => {
    const controller = new AbortController();
    const parts = answerInParts(long, () => controller.abort());
    expect(await readNow(controller.signal)).toEqual({ status: 'cancelled' });
    expect(parts.asked).toEqual([0]);
    expect(sendMessage).toHaveBeenCalledWith('cancelRead', undefined, 7);
    expect(FakeWorker.started).toBe(0);
  });

  it('gives way where the page is read by another view before all parts have come', async () => {
    const parts = answerInParts(long, () => parts.readAgain());
    expect(await readNow()).toEqual({ status: 'cancelled' });
  });

  it('tells that the page was closed or went on before all parts had come', async () => {
    answerInParts(long, () => {
      throw new Error('Could not establish connection. Receiving end does not exist.');
    });
    expect(await readNow()).toEqual({ status: 'gone' });
  });

  it('ends the worker when it is cancelled while the engine works', async () => {
    const controller = new AbortController();
    vi.spyOn(FakeWorker.prototype, 'postMessage').mockImplementationOnce(() => controller.abort());
    answer({ status: 'read', source, shape: 'pre', certainty: 1 });
    expect(await readNow(controller.signal)).toEqual({ status: 'cancelled' });
    expect(FakeWorker.terminated).toBe(1);
  });

  it('tells what went wrong in the engine', async () => {
    vi.spyOn(FakeWorker.prototype, 'postMessage').mockImplementationOnce(function (this: FakeWorker) {
      this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
    });
    answer({ status: 'read', source, shape: 'pre', certainty: 1 });
    expect(await readNow()).toEqual({ status: 'failed', message: 'out of memory' });
  });
});
