import type { PdfTools } from '../../lib/browser/read-pdf-tab.ts';

/** What reads PDF files, loaded when the reader first opens one: it is larger than all the rest. */
export async function loadPdfTools(): Promise<PdfTools> {
  const [{ readPdf }, { joinSources }] = await Promise.all([
    import('../../lib/sources/read-pdf.ts'),
    import('../../lib/sources/join-sources.ts'),
  ]);
  return { readPdf, joinSources };
}
