import { fileURLToPath } from 'node:url';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Source } from '../model/source.ts';
import { joinSources } from '../sources/join-sources.ts';
import { readPdfPages, type ReadPdfOptions } from '../sources/pdf.ts';

const CMAPS = fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')).replace(/package\.json$/u, 'cmaps/');

/** Reads a PDF file on the command line, all pages in one source. Throws as `readPdfPages` does. */
export async function sourceFromPdf(bytes: Uint8Array, options: ReadPdfOptions = {}): Promise<Source> {
  const task = getDocument({
    data: Uint8Array.from(bytes),
    cMapUrl: CMAPS,
    cMapPacked: true,
    useWasm: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  const pages: Source[] = [];
  for await (const page of readPdfPages(task, options)) pages.push(page);
  return joinSources(pages);
}
