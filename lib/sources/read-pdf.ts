import { getDocument, GlobalWorkerOptions, VerbosityLevel } from 'pdfjs-dist';
import type { Source } from '../model/source.ts';
import { readPdfPages, type ReadPdfOptions } from './pdf.ts';

/** The worker's own entrypoint, at the root of the extension. */
const WORKER = '/pdf-worker.js';
/** Where the build puts the cMaps, which tell what the character codes of Chinese PDF files mean. */
const CMAPS = '/cmaps/';

/**
 * Reads a PDF file in an extension page, in pdf.js's own worker, a source for each page as soon as it is read. The bytes
 * are handed over to the worker. Throws what `readPdfPages` throws. Load this module only for a PDF: it is large.
 */
export function readPdf(bytes: Uint8Array, options: ReadPdfOptions = {}): AsyncGenerator<Source> {
  GlobalWorkerOptions.workerSrc = WORKER;
  const task = getDocument({
    data: bytes,
    cMapUrl: new URL(CMAPS, location.href).href,
    cMapPacked: true,
    useWasm: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  return readPdfPages(task, options);
}
