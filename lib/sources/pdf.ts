import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist';
import type { AskPassword } from '../model/ask-password.ts';
import type { Source } from '../model/source.ts';
import { pdfLines } from './pdf-lines.ts';
import { SourceError } from './source-error.ts';
import { SourceWriter } from './source-writer.ts';
import { turnToRead } from './turn-to-read.ts';
import { writeRuns } from './write-runs.ts';

export interface ReadPdfOptions {
  /** Told after each page: how many have been read, of how many. */
  readonly onProgress?: (read: number, pages: number) => void;
  /** Aborting it ends the reading with its reason and frees the worker. */
  readonly signal?: AbortSignal;
  /** Asked for the password of a file that is locked, again after a wrong one. Without it a locked file is not read. */
  readonly askPassword?: AskPassword;
}

/**
 * Reads a PDF page by page: a source each, its boxes in points, `page` counting from 0. A page that is a picture gives an
 * empty text.
 *
 * @throws SourceError `encrypted`, `wrongPassword`, `broken`, or — after the last page, if none had text — `picture`.
 */
export async function* readPdfPages(
  task: PDFDocumentLoadingTask,
  { onProgress, signal, askPassword }: ReadPdfOptions = {},
): AsyncGenerator<Source> {
  const stop = (): void => void task.destroy();
  signal?.addEventListener('abort', stop);
  if (askPassword) unlockWith(task, askPassword);
  try {
    signal?.throwIfAborted();
    const document = await task.promise;
    let characters = 0;
    for (let page = 0; page < document.numPages; page++) {
      const source = await readPage(document, page);
      signal?.throwIfAborted();
      characters += source.text.trim().length;
      onProgress?.(page + 1, document.numPages);
      yield source;
    }
    if (characters === 0) throw new SourceError('picture');
  } catch (error) {
    signal?.throwIfAborted();
    throw problemOf(error);
  } finally {
    signal?.removeEventListener('abort', stop);
    await task.destroy();
  }
}

/** pdf.js takes an error in place of a password for the end of asking. */
function unlockWith(task: PDFDocumentLoadingTask, askPassword: AskPassword): void {
  task.onPassword = (unlock: (password: string | Error) => void, reason: number) => {
    askPassword(reason === WRONG_PASSWORD).then(unlock, unlock);
  };
}

/** What pdf.js calls `PasswordResponses.INCORRECT_PASSWORD`: this module loads nothing of it but its types. */
const WRONG_PASSWORD = 2;

async function readPage(document: PDFDocumentProxy, page: number): Promise<Source> {
  const proxy = await document.getPage(page + 1);
  const content = await proxy.getTextContent({ disableNormalization: true });
  const shown = proxy.getViewport({ scale: 1 });
  const rotation = (shown.rotation + turnToRead(content, shown.transform)) % 360;
  const { transform } = proxy.getViewport({ scale: 1, rotation });
  const writer = new SourceWriter();
  writeRuns(writer, pdfLines({ content, transform }, page));
  proxy.cleanup();
  const { text, placed } = writer.done();
  return placed ? { text, placed } : { text };
}

function problemOf(error: unknown): SourceError {
  if (error instanceof SourceError) return error;
  const isLocked = error instanceof Error && error.name === 'PasswordException';
  if (!isLocked) return new SourceError('broken', { cause: error });
  const wrong = 'code' in error && error.code === WRONG_PASSWORD;
  return new SourceError(wrong ? 'wrongPassword' : 'encrypted', { cause: error });
}
