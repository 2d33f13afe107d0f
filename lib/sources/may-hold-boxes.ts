import type { Root } from './page-source.ts';

/** What markup with boxes always holds: hOCR, pdf.js text layers, text overlays, ALTO, PAGE, METS. */
const MARKS = '.ocr_page, .textLayer, svg text, alto, ALTO, PcGts, mets';

/** Whether it is worth while to load the sources that know boxes. */
export const mayHoldBoxes = (roots: readonly Root[]): boolean =>
  roots.some((root) => root.querySelector(MARKS) !== null);
