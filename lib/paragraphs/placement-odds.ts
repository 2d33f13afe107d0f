import type { Placement, PlacementKind } from '../model/placement.ts';
import type { SetLine } from '../model/set-line.ts';
import { LINE_ROLES, type LineRole } from './line-roles.ts';

type Odds = Readonly<Partial<Record<LineRole, number>>>;

/** Log-odds of each role by what boxes alone take a line for, where a file tells sizes exactly. */
const BY_KIND: Readonly<Record<PlacementKind, Odds>> = {
  head: { heading: 6, first: -4, next: -4, resume: -4, caption: -3, captionNext: -3, subhead: -3 },
  body: { heading: -5, caption: -3, captionNext: -3, furniture: -3 },
  aside: { caption: 3, captionNext: 3, next: -3, first: -2, resume: -3, subhead: -3 },
  margin: { furniture: 6, first: -4, next: -4, resume: -4, subhead: -4, caption: -3, captionNext: -3 },
};

/** Where a page indents its paragraphs: of a line that starts in, one that starts at the edge, one set over the middle. */
const INDENTED: Odds = { first: 2.5, next: -2.5, resume: -2.5 };
const FLUSH: Odds = { first: -2.5 };
const CENTRED: Odds = { subhead: 3, first: -2, next: -1 };

/** Sizes and indents measured off a scan err: they count for so much less. */
const MEASURED = 0.8;

/** A page indents where at least this share of its body lines start 1½ to 2½ em in. */
const INDENTING = 0.06;

/** What boxes say for and against each role of each line, as log-odds added to those of its text. */
export const placementOdds = (lines: readonly SetLine[]): readonly (readonly number[])[] => {
  const indents = isIndenting(lines);
  return lines.map(({ placement }) => {
    const parts = placement ? [kindOdds(placement), ...(indents ? [indentOdds(placement)] : [])] : [];
    const share = placement?.exact ? 1 : MEASURED;
    return LINE_ROLES.map((role) => share * parts.reduce((sum, odds) => sum + (odds[role] ?? 0), 0));
  });
};

const isIndenting = (lines: readonly SetLine[]): boolean => {
  const body = lines.flatMap(({ placement }) => (placement?.kind === 'body' ? [placement] : []));
  const indented = body.filter(({ indent }) => indent > 1.5 && indent < 2.5);
  return indented.length >= Math.max(2, INDENTING * body.length);
};

/** A caption's second line is no second caption: it stands close under the first. */
const kindOdds = (placement: Placement): Odds => {
  const odds = BY_KIND[placement.kind];
  if (placement.kind !== 'aside') return odds;
  return placement.isFirstOfBlock ? { ...odds, captionNext: 0 } : { ...odds, caption: -1 };
};

const indentOdds = ({ kind, indent, shortfall }: Placement): Odds => {
  if (kind !== 'body') return {};
  if (indent > 1.2 && Math.abs(indent - shortfall) < 0.4) return CENTRED;
  if (indent > 1.5 && indent < 2.6) return INDENTED;
  return indent < 0.6 ? FLUSH : {};
};
