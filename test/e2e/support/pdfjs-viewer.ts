import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ServedPage } from '../../../scripts/pages/serve-pages.ts';

const FILES = ['build/pdf.mjs', 'build/pdf.worker.mjs', 'web/pdf_viewer.mjs', 'web/pdf_viewer.css'];
/** What the test's own PDF files need to be read. */
const CMAPS = ['UniGB-UCS2-H', 'Adobe-GB1-UCS2'];

const inPackage = (file: string): Buffer =>
  readFileSync(fileURLToPath(new URL(file, import.meta.resolve('pdfjs-dist/package.json'))));

const typeOf = (file: string): ServedPage['type'] => (file.endsWith('.css') ? 'text/css' : 'text/javascript');

/** pdf.js's own viewer, as archives put it into their pages: it shows a page when the reader comes near it. */
const VIEWER = `<!doctype html><html lang="zh"><meta charset="utf-8"><title>数字报</title>
<link rel="stylesheet" href="/web/pdf_viewer.css">
<style>#container { position: absolute; inset: 0; overflow: auto }</style>
<div id="container"><div id="viewer" class="pdfViewer"></div></div>
<script type="module">
import * as pdfjs from '/build/pdf.mjs';
globalThis.pdfjsLib = pdfjs;
const { EventBus, PDFViewer } = await import('/web/pdf_viewer.mjs');
pdfjs.GlobalWorkerOptions.workerSrc = '/build/pdf.worker.mjs';
const container = document.querySelector('#container');
const viewer = new PDFViewer({ container, eventBus: new EventBus() });
viewer.setDocument(await pdfjs.getDocument({ url: '/paper.pdf', cMapUrl: '/cmaps/', cMapPacked: true }).promise);
</script></html>`;

/** The pages of a site that shows this PDF in pdf.js's viewer at `/viewer.html`. */
export const viewerOf = (pdf: Uint8Array): ReadonlyMap<string, ServedPage> =>
  new Map<string, ServedPage>([
    ['/viewer.html', { type: 'text/html', body: VIEWER }],
    ['/paper.pdf', { type: 'application/pdf', body: pdf }],
    ...FILES.map((file): [string, ServedPage] => [`/${file}`, { type: typeOf(file), body: inPackage(file) }]),
    ...CMAPS.map((name): [string, ServedPage] => [
      `/cmaps/${name}.bcmap`,
      { type: 'application/pdf', body: inPackage(`cmaps/${name}.bcmap`) },
    ]),
  ]);
