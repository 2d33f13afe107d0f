import type { LineContext } from '../line-context.ts';
import { PAGE_BINS, type PageEvidence } from '../page-evidence.ts';
import { type Fact, fact, type WriteFacts } from './fact.ts';

/** Known of every line, so that a feature of it alone is the same on all. */
export const ALWAYS = fact(1);

/** The habits of the page. */
export const PAGE: Readonly<Record<keyof PageEvidence, Fact>> = {
  blanks: fact(PAGE_BINS.blanks),
  emptyBlanks: fact(PAGE_BINS.emptyBlanks),
  parted: fact(PAGE_BINS.parted),
  indent: fact(PAGE_BINS.indent),
  full: fact(PAGE_BINS.full),
  stops: fact(PAGE_BINS.stops),
  prohibition: fact(PAGE_BINS.prohibition),
  spaced: fact(PAGE_BINS.spaced),
};

export const FROM_HEAD = fact(4);
export const FROM_FOOT = fact(4);
export const ECHO = fact(5);
export const NEAR_ECHO = fact(9);
export const OPEN = fact(3);

/** The indent of the line's column. */
export const INDENT = fact(PAGE_BINS.indent);

/** How the line stands against that indent: as a first line, as a later line, or untold. */
const indented = ({ here: { inset, fill }, indent }: LineContext): number => {
  if (indent <= 1) return 2;
  if (indent <= 3) return inset > 0 ? 0 : 1;
  if (indent === 4) return fill === 6 ? 0 : fill <= 5 ? 1 : 2;
  return fill === 7 || fill === 8 ? 0 : fill <= 5 ? 1 : 2;
};
export const INDENTED = fact(3);

export const writePage: WriteFacts = (c, known) => {
  known[ALWAYS.at] = 0;
  known[PAGE.blanks.at] = c.page.blanks;
  known[PAGE.emptyBlanks.at] = c.page.emptyBlanks;
  known[PAGE.parted.at] = c.page.parted;
  known[PAGE.indent.at] = c.page.indent;
  known[PAGE.full.at] = c.page.full;
  known[PAGE.stops.at] = c.page.stops;
  known[PAGE.prohibition.at] = c.page.prohibition;
  known[PAGE.spaced.at] = c.page.spaced;
  known[FROM_HEAD.at] = c.fromHead;
  known[FROM_FOOT.at] = c.fromFoot;
  known[ECHO.at] = c.echo;
  known[NEAR_ECHO.at] = c.nearEcho;
  known[OPEN.at] = c.open;
  known[INDENT.at] = c.indent;
  known[INDENTED.at] = indented(c);
};
