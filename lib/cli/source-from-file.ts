import { dirname, extname } from 'node:path';
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
 * shape, hOCR), XML (ALTO, PAGE, METS), else plain text. Without a name only what it holds tells, and nothing is read beside it.
 *
 * @throws SourceError with a sentence that says what to do; NoTextError where plain text is none.
 */
export async function sourceFromFile(
  name: string | undefined,
  bytes: Uint8Array,
  options: FileOptions = {},
): Promise<Source> {
  const source = await read(name, bytes, options);
  if (!source.text.trim()) throw new SourceError('empty');
  return source;
}

/** Whether the first bytes of a file without a name are those of a PDF or of markup; else it is text. */
export const isMarkedUp = (bytes: Uint8Array): boolean => {
  const head = headOf(bytes);
  return head.startsWith('%PDF-') || kindByHead(head) !== undefined;
};

async function read(name: string | undefined, bytes: Uint8Array, options: FileOptions): Promise<Source> {
  const extension = extname(name ?? '').toLowerCase();
  const head = headOf(bytes);
  if (head.includes('%PDF-') || extension === '.pdf') return readPdf(bytes, options.password);
  const kind = name === undefined ? kindByHead(head) : kindOf(head, extension);
  const text = decodeText(bytes);
  if (!kind) return { text };
  const { readMarkup } = await import('./read-markup.ts');
  return readMarkup(name === undefined ? name : dirname(name), text, kind, options);
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

/** Enough to tell by what a file is; what is no ASCII there does not matter. */
const headOf = (bytes: Uint8Array): string =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).replace(UTF8_MARK, '').trimStart();

/** The byte order mark of UTF-8, read byte by byte. */
const UTF8_MARK = /^\u00EF\u00BB\u00BF/u;

function kindByHead(head: string): 'html' | 'xml' | undefined {
  if (!/^<(?:\?xml|!doctype|html)[\s>]/iu.test(head)) return undefined;
  return /<(?:!doctype\s+)?html[\s>]/iu.test(head) ? 'html' : 'xml';
}

function kindOf(head: string, extension: string): 'html' | 'xml' | undefined {
  if (['.html', '.htm', '.xhtml', '.hocr'].includes(extension)) return 'html';
  if (extension !== '.xml') return undefined;
  return /<html[\s>]/iu.test(head) ? 'html' : 'xml';
}
