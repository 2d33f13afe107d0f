import type { Root } from './page-source.ts';

/**
 * What markup with boxes always holds (hOCR, pdf.js text layers, text overlays, ALTO, PAGE, METS), then what articles stand in,
 * then where sites put text.
 */
const MARKS =
  '.ocr_page, .textLayer, svg text, alto, ALTO, PcGts, mets, founder-content, #ozoom, #articleContent, ' +
  '#chronam_page_print, .page-text, .zone';

/** Whether it is worth while to load the sources that know markup. */
export const mayHoldMarks = (roots: readonly Root[]): boolean =>
  roots.some((root) => root.querySelector(MARKS) !== null);
