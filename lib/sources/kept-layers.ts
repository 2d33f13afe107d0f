import type { Run } from './run-line.ts';

/** Where the runs stay, for all scripts of ours in the page: the one that reads and the one that has pages loaded. */
const KEPT = Symbol.for('broadsheet.keptLayers');

/**
 * The runs of pages that a pdf.js viewer has shown, by their elements. It shows only some ten pages at a time and empties
 * the others, so that a document can only be read page by page.
 */
export function keptLayers(): WeakMap<Element, readonly Run[]> {
  const world = globalThis as { [KEPT]?: WeakMap<Element, readonly Run[]> };
  return (world[KEPT] ??= new WeakMap());
}
