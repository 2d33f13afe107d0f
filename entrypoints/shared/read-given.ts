import { troubleOf } from '../../lib/browser/read-pdf-tab.ts';
import { reflowInWorker } from '../../lib/browser/reflow-in-worker.ts';
import type { AskPassword } from '../../lib/model/ask-password.ts';
import type { Outcome } from '../../lib/model/outcome.ts';
import type { Source } from '../../lib/model/source.ts';
import { SourceError } from '../../lib/sources/source-error.ts';
import { loadPdfTools } from './load-pdf-tools.ts';

const MARKUP: Readonly<Record<string, DOMParserSupportedType>> = {
  html: 'text/html',
  htm: 'text/html',
  hocr: 'text/html',
  xhtml: 'application/xhtml+xml',
  xml: 'application/xml',
};

/** Reads what the reader pasted or dropped and takes it apart. Never rejects. */
export async function readGiven(given: File | string, signal: AbortSignal, askPassword: AskPassword): Promise<Outcome> {
  const started = performance.now();
  try {
    const source = typeof given === 'string' ? { text: given } : await sourceOf(given, signal, askPassword);
    if (!source.text.trim()) return { status: 'nothing', why: 'noText' };
    const { result, about } = await reflowInWorker(source, signal);
    return { status: 'read', page: { source: { ...source, about }, result, elapsed: performance.now() - started } };
  } catch (error) {
    if (signal.aborted) return { status: 'cancelled' };
    const why = isNoText(error) ? 'notText' : troubleOf(error);
    if (why) return { status: 'nothing', why };
    return { status: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

const isNoText = (error: unknown): boolean => error instanceof Error && error.name === 'NoTextError';

/** What reads a file is loaded only for such a file. */
async function sourceOf(file: File, signal: AbortSignal, askPassword: AskPassword): Promise<Source> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const ending = file.name.toLowerCase().split('.').at(-1) ?? '';
  const source = ending === 'pdf' ? await readPdf(bytes, signal, askPassword) : await readText(bytes, MARKUP[ending]);
  return { ...source, about: { title: file.name, ...source.about } };
}

async function readText(bytes: Uint8Array, markup: DOMParserSupportedType | undefined): Promise<Source> {
  const { decodeText } = await import('../../lib/cli/decode-text.ts');
  const text = decodeText(bytes);
  if (!markup) return { text };
  const { sourceFromPage } = await import('../../lib/sources/source-from-page.ts');
  const { unfoldSaved } = await import('../../lib/sources/unfold-saved.ts');
  const parse = (inner: string, type: DOMParserSupportedType) => new DOMParser().parseFromString(inner, type);
  const page = parse(text, markup);
  // A browser keeps what stands before the fault, and says there what is wrong.
  if (markup !== 'text/html' && page.querySelector('parsererror')) throw new SourceError('broken');
  // The files that a page was saved with are not given with it: only what stands in the page itself is there.
  await unfoldSaved(page, { parse: (inner) => parse(inner, 'text/html'), read: async () => undefined });
  return sourceFromPage(page);
}

async function readPdf(bytes: Uint8Array, signal: AbortSignal, askPassword: AskPassword): Promise<Source> {
  const { readPdf: read, joinSources } = await loadPdfTools();
  const pages: Source[] = [];
  const options = { signal, onProgress: () => undefined, askPassword };
  for await (const page of read(bytes, options)) pages.push(page);
  return joinSources(pages);
}
