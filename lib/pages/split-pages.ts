import type { Span } from '../model/span.ts';
import { breakEvidence } from './break-evidence.ts';
import { choosePages } from './choose-pages.ts';
import { findLines } from './find-lines.ts';

/** A text of no more lines is one page, whatever white stands in it. */
const LONGEST_SINGLE = 700;

/**
 * Cuts a long source into its pages, where it most likely breaks: at form feeds, at more blank lines than usual, before
 * mastheads and folios. What belongs together is looked for within a page, so that time grows with the text and no faster;
 * where no page is told the text is cut all the same, between paragraphs as far as can be seen. The pages' spans cover the
 * text, each from the start of a line.
 */
export const splitPages = (text: string): Span[] => {
  const lines = findLines(text);
  if (lines.start.length <= LONGEST_SINGLE) return [{ start: 0, end: text.length }];
  const starts = choosePages(breakEvidence(text, lines)).map((line) => (line === 0 ? 0 : lines.from[line]!));
  return starts.map((start, k) => ({ start, end: starts[k + 1] ?? text.length }));
};
