import { boxOfRun, isTurned, layerOf, type Layer } from './layer-geometry.ts';
import { joinRuns } from './join-runs.ts';
import type { Candidate, PageSource, Root } from './page-source.ts';
import { plainForms } from './plain-forms.ts';
import type { Run } from './run-line.ts';
import { SourceWriter } from './source-writer.ts';
import { writeRuns } from './write-runs.ts';

/** Pages that a viewer has not rendered yet: it does so when the reader comes near them. */
const NOT_RENDERED = '.page[data-page-number]:not([data-loaded], :has(.textLayer))';

/**
 * The text layers of a pdf.js viewer: runs of text in `span`s, place and size in their inline styles, in the order of the
 * PDF's content stream. Pages that the viewer has not rendered yet are not there to be read, only counted.
 */
export const pdfjsLayer: PageSource = {
  name: 'pdfjs-layer',
  *read(root: Root): Generator<number, readonly Candidate[]> {
    const layers = [...root.querySelectorAll('.textLayer')];
    const at = layers[0]?.closest('.pdfViewer') ?? layers[0]?.parentElement ?? layers[0];
    if (!at) return [];
    const writer = new SourceWriter();
    for (const [page, element] of layers.entries()) {
      const start = writer.length;
      const runs = yield* runsOf(element, layerOf(element, page));
      if (start > 0 && runs.length > 0) writer.breakLine();
      writeRuns(writer, joinRuns(runs));
      yield writer.length - start;
    }
    const notLoaded = at.querySelectorAll(NOT_RENDERED).length;
    return writer.length > 0 ? [{ shape: 'pdfjs-layer', certainty: 0.95, at, notLoaded, ...writer.done() }] : [];
  },
};

function* runsOf(element: Element, layer: Layer): Generator<number, readonly Run[]> {
  const runs: Run[] = [];
  const around = element.textContent ?? '';
  for (const [i, span] of [...element.querySelectorAll('span')].entries()) {
    const run = span.querySelector('span') ? undefined : runOf(span, layer, around);
    if (run) runs.push(run);
    if (i % 300 === 299) yield 300;
  }
  return runs;
}

function runOf(node: Element, layer: Layer, around: string): Run | undefined {
  const text = plainForms(node.textContent ?? '', around).replace(/[\n\r]/gu, ' ');
  const place = boxOfRun(node, text, layer);
  if (!place) return undefined;
  return isTurned(node.getAttribute('style') ?? '')
    ? { text, node, ...place, vertical: true }
    : { text, node, ...place };
}
