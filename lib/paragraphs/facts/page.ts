import type { LineContext } from '../line-context.ts';
import { PAGE_BINS, type PageEvidence } from '../page-evidence.ts';
import { type Fact, fact, type WriteFacts } from './fact.ts';

/** The habits of the page. */
const habit = (name: keyof PageEvidence): Fact => fact(`page: ${name}`, PAGE_BINS[name]);
const BLANKS = habit('blanks');
const EMPTY_BLANKS = habit('emptyBlanks');
const PARTED = habit('parted');
const PAGE_INDENT = habit('indent');
const FULL = habit('full');
const STOPS = habit('stops');
const PROHIBITION = habit('prohibition');
const SPACED = habit('spaced');

const FROM_HEAD = fact('from head', 4);
const FROM_FOOT = fact('from foot', 4);
const ECHO = fact('echo', 5);
const NEAR_ECHO = fact('near echo', 9);
const OPEN = fact('open marks', 3);

/** The indent of the line's column. */
const INDENT = fact('indent', PAGE_BINS.indent);

/** How the line stands against that indent: as a first line, as a later line, or untold. */
const indented = ({ here: { inset, fill }, indent }: LineContext): number => {
  if (indent <= 1) return 2;
  if (indent <= 3) return inset > 0 ? 0 : 1;
  if (indent === 4) return fill === 6 ? 0 : fill <= 5 ? 1 : 2;
  return fill === 7 || fill === 8 ? 0 : fill <= 5 ? 1 : 2;
};
const INDENTED = fact('indented', 3);

export const writePage: WriteFacts = (c, known) => {
  known[BLANKS.at] = c.page.blanks;
  known[EMPTY_BLANKS.at] = c.page.emptyBlanks;
  known[PARTED.at] = c.page.parted;
  known[PAGE_INDENT.at] = c.page.indent;
  known[FULL.at] = c.page.full;
  known[STOPS.at] = c.page.stops;
  known[PROHIBITION.at] = c.page.prohibition;
  known[SPACED.at] = c.page.spaced;
  known[FROM_HEAD.at] = c.fromHead;
  known[FROM_FOOT.at] = c.fromFoot;
  known[ECHO.at] = c.echo;
  known[NEAR_ECHO.at] = c.nearEcho;
  known[OPEN.at] = c.open;
  known[INDENT.at] = c.indent;
  known[INDENTED.at] = indented(c);
};
