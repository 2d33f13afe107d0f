import type { LineContext } from '../line-context.ts';
import { PAGE_BINS, type PageEvidence } from '../page-evidence.ts';
import { type Fact, fact } from './fact.ts';

const pageFact = (key: keyof PageEvidence): Fact => fact(PAGE_BINS[key], (c) => c.page[key]);

/** The habits of the page. */
export const PAGE: Readonly<Record<keyof PageEvidence, Fact>> = {
  blanks: pageFact('blanks'),
  emptyBlanks: pageFact('emptyBlanks'),
  parted: pageFact('parted'),
  indent: pageFact('indent'),
  full: pageFact('full'),
  stops: pageFact('stops'),
  prohibition: pageFact('prohibition'),
  spaced: pageFact('spaced'),
};

export const FROM_HEAD = fact(4, (c) => c.fromHead);
export const FROM_FOOT = fact(4, (c) => c.fromFoot);
export const ECHO = fact(5, (c) => c.echo);
export const OPEN = fact(3, (c) => c.open);

/** The indent of the line's column. */
export const INDENT = fact(PAGE_BINS.indent, (c) => c.indent);

/** How the line stands against that indent: as a first line, as a later line, or untold. */
const indented = ({ here: { inset, fill }, indent }: LineContext): number => {
  if (indent <= 1) return 2;
  if (indent <= 3) return inset > 0 ? 0 : 1;
  if (indent === 4) return fill === 6 ? 0 : fill <= 5 ? 1 : 2;
  return fill === 7 || fill === 8 ? 0 : fill <= 5 ? 1 : 2;
};
export const INDENTED = fact(3, indented);
