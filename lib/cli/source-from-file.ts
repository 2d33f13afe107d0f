import { extname } from 'node:path';
import type { AskPassword } from '../model/ask-password.ts';
import type { Source } from '../model/source.ts';
import { SourceError } from '../sources/source-error.ts';
import { decodeText } from './decode-text.ts';
import type { MarkupOptions } from './read-markup.ts';

export interface FileOptions extends MarkupOptions {
  /** Opens a PDF that is locked. */
  readonly password?: string | undefined;
}

/**
 * Reads a file by what it holds, or where that does not tell, by the end of its name: PDF, HTML (saved pages of every known
 * shape, hOCR), XML (ALTO, PAGE, METS), else plain text.
 *
 * @throws SourceError with a sentence that says what to do; NoTextError where plain text is none.
 */
export async function sourceFromFile(name: string, bytes: Uint8Array, options: FileOptions = {}): Promise<Source> {
  const source = await read(name, bytes, options);
  if (!source.text.trim()) throw new SourceError('empty');
  return source;
}

async function read(name: string, bytes: Uint8Array, options: FileOptions): Promise<Source> {
  const extension = extname(name).toLowerCase();
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).trimStart();
  if (head.includes('%PDF-') || extension === '.pdf') return readPdf(bytes, options.password);
  const kind = kindOf(head, extension);
  const text = decodeText(bytes);
  if (!kind) return { text };
  const { readMarkup } = await import('./read-markup.ts');
  return readMarkup(name, text, kind, options);
}

async function readPdf(bytes: Uint8Array, password: string | undefined): Promise<Source> {
  const { sourceFromPdf } = await import('./source-from-pdf.ts');
  return sourceFromPdf(bytes, password === undefined ? {} : { askPassword: answerOnce(password) });
}

/** A command line has one password, and nobody to ask for another. */
const answerOnce =
  (password: string): AskPassword =>
  (wrong) =>
    wrong ? Promise.reject(new Error('The password is another.')) : Promise.resolve(password);

function kindOf(head: string, extension: string): 'html' | 'xml' | undefined {
  if (['.html', '.htm', '.xhtml', '.hocr'].includes(extension)) return 'html';
  if (extension !== '.xml') return undefined;
  return /<html[\s>]/iu.test(head) ? 'html' : 'xml';
}
