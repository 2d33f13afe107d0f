import { layerOf, placeOfRun, type Layer } from './layer-geometry.ts';
import { plainForms } from './plain-forms.ts';
import type { Run } from './run-line.ts';

/**
 * The runs of a text layer, in the order of the PDF's content stream; in slices. `page` counts from 0. A span that has a
 * place is a run, with all that stands in it: the viewer's search puts what it found into spans of their own. Spans round
 * runs have no place.
 */
export function* layerRuns(element: Element, page: number): Generator<number, readonly Run[]> {
  const runs: LayerRun[] = [];
  const layer = layerOf(element, page);
  const around = element.textContent ?? '';
  for (const [i, span] of [...element.querySelectorAll('span')].entries()) {
    const run = runs.at(-1)?.node.contains(span) ? undefined : runOf(span, layer, around);
    if (run) runs.push(run);
    if (i % 300 === 299) yield 300;
  }
  return runs;
}

type LayerRun = Run & { readonly node: Element };

function runOf(node: Element, layer: Layer, around: string): LayerRun | undefined {
  const text = plainForms(node.textContent ?? '', around).replace(/[\n\r]/gu, ' ');
  const place = placeOfRun(node, text, layer);
  return place && { text, node, ...place };
}
