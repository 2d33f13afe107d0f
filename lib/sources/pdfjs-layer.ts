import { joinRuns } from './join-runs.ts';
import { keptLayers } from './kept-layers.ts';
import { layerRuns } from './layer-runs.ts';
import type { Candidate, PageSource, Root } from './page-source.ts';
import { parentsOf } from './parents-of.ts';
import type { Run } from './run-line.ts';
import { SourceWriter } from './source-writer.ts';
import { writeRuns } from './write-runs.ts';

/** The pages of a viewer, whether it shows them at the time or not. */
export const PDFJS_PAGES = '.pdfViewer .page';

/**
 * The text layers of a pdf.js viewer: runs of text in `span`s, place and size in their inline styles, in the order of the
 * PDF's content stream. A viewer shows a page when the reader comes near it and empties it when the reader is far: what was
 * read of it is kept, and those that were never shown are counted.
 */
export const pdfjsLayer: PageSource = {
  name: 'pdfjs-layer',
  *read(root: Root): Generator<number, readonly Candidate[]> {
    const layers = [...root.querySelectorAll('.textLayer')];
    const viewers = layers.flatMap((layer) => layer.closest('.pdfViewer') ?? []);
    const places = viewers.length > 0 ? viewers : parentsOf(layers);
    const [at] = places;
    if (!at) return [];
    const shown = [...root.querySelectorAll(PDFJS_PAGES)];
    const writer = new SourceWriter();
    let notLoaded = 0;
    for (const [number, page] of (shown.length > 0 ? shown : layers).entries()) {
      const start = writer.length;
      const runs = yield* readPdfjsPage(page, number);
      if (!runs) notLoaded++;
      if (start > 0 && runs?.length) writer.breakLine();
      writeRuns(writer, joinRuns(runs ?? []));
      yield writer.length - start;
    }
    return writer.length > 0
      ? [{ shape: 'pdfjs-layer', certainty: 0.95, at, places, notLoaded, ...writer.done() }]
      : [];
  },
};

/** The runs of a viewer's page, shown now or before; undefined where it was never shown. `number` counts from 0. */
export function* readPdfjsPage(page: Element, number: number): Generator<number, readonly Run[] | undefined> {
  const layer = page.matches('.textLayer') ? page : page.querySelector('.textLayer');
  if (!layer?.firstElementChild) return keptLayers().get(page);
  const runs = yield* layerRuns(layer, number);
  keptLayers().set(page, runs);
  return runs;
}
