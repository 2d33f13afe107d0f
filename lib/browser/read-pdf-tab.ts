import type { AskPassword } from '../model/ask-password.ts';
import type { Outcome, FileTrouble } from '../model/outcome.ts';
import type { Source } from '../model/source.ts';
import type { ReadingProgress } from './protocol.ts';

/** What reads PDF files; large, and therefore loaded only when a tab shows one. */
export interface PdfTools {
  /** A source for each page, as soon as it is read. An error's `problem` tells what is wrong with the file. */
  readPdf(bytes: Uint8Array, options: PdfOptions): AsyncIterable<Source>;
  joinSources(sources: readonly Source[]): Source;
}

interface PdfOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (read: number, pages: number) => void;
  readonly askPassword: AskPassword;
}

/** Who is told and asked while a PDF is read. */
interface Reader {
  readonly onProgress: (progress: ReadingProgress) => void;
  /** Told the first page that has text, as soon as it is read. */
  readonly onFirst: (source: Source) => void;
  /** Asked for the password of a file that is locked. */
  readonly askPassword: AskPassword;
}

export type LoadPdfTools = () => Promise<PdfTools>;

/**
 * Reads the PDF at a tab's address: the browser's own viewer shows no text to a content script, but the reader's click
 * lets the file be fetched once more. What is wrong with the file comes back as an outcome; other errors reject.
 */
export async function readPdfTab(
  url: string,
  load: LoadPdfTools,
  { onProgress, onFirst, askPassword }: Reader,
  signal: AbortSignal,
): Promise<{ readonly source: Source } | Outcome> {
  const bytes = await fetchFile(url, signal);
  if (!bytes) return url.startsWith('file:') ? { status: 'fileForbidden' } : { status: 'nothing', why: 'pdfKept' };
  const { readPdf, joinSources } = await load();
  const pages: Source[] = [];
  const options: PdfOptions = {
    signal,
    onProgress: (done, total) => onProgress({ done, total, unit: 'pages' }),
    askPassword,
  };
  try {
    for await (const page of readPdf(bytes, options)) {
      if (page.text.trim() && !pages.some(({ text }) => text.trim())) onFirst({ ...page, about: { url } });
      pages.push(page);
    }
  } catch (error) {
    const trouble = troubleOf(error);
    if (!trouble) throw error;
    return { status: 'nothing', why: trouble };
  }
  return { source: { ...joinSources(pages), about: { url } } };
}

/** The file at an address; nothing where the browser does not hand it out. */
async function fetchFile(url: string, signal: AbortSignal): Promise<Uint8Array | undefined> {
  const response = await fetch(url, { signal, credentials: 'include' }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    return undefined;
  });
  return response?.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
}

const TROUBLES: Readonly<Record<string, FileTrouble>> = {
  picture: 'pdfPicture',
  broken: 'broken',
};

/** What is wrong with a file, where an error tells that. */
export const troubleOf = (error: unknown): FileTrouble | undefined =>
  error instanceof Error && 'problem' in error ? TROUBLES[String(error.problem)] : undefined;
