import type { Line } from '../model/line.ts';
import { breakEvidence } from './break-evidence.ts';
import { choosePages } from './choose-pages.ts';

/** A text of no more lines is one page, whatever white stands in it. */
const LONGEST_SINGLE = 700;

/** The first line of a page stands at its head, however much white stood above it in the source. */
const withHead = ([head, ...rest]: readonly Line[]): Line[] => (head ? [{ ...head, blanksBefore: 0 }, ...rest] : []);

/**
 * Cuts a long source into its pages, where it most likely breaks: at form feeds, at more blank lines than usual, before
 * mastheads and folios. What belongs together is looked for within a page, so that time grows with the text and no faster;
 * where no page is told the text is cut all the same, between paragraphs as far as can be seen.
 *
 * @param source the text that the lines were split from
 */
export const splitPages = (lines: readonly Line[], source: string): (readonly Line[])[] => {
  if (lines.length <= LONGEST_SINGLE) return [lines];
  const starts = choosePages(breakEvidence(lines, source));
  return starts.map((start, k) => {
    const page = lines.slice(start, starts[k + 1]);
    return k > 0 ? withHead(page) : page;
  });
};
