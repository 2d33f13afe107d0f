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

/** Sizes measured off a scan err: they count for so much less. */
const MEASURED = 0.8;

const NONE: readonly number[] = LINE_ROLES.map(() => 0);

/** What boxes say for and against each role of a line, as log-odds added to those of its text. */
export const placementOdds = ({ placement }: SetLine): readonly number[] => {
  if (!placement) return NONE;
  const odds = oddsOf(placement);
  const share = placement.exact ? 1 : MEASURED;
  return LINE_ROLES.map((role) => share * (odds[role] ?? 0));
};

/** A caption's second line is no second caption: it stands close under the first. */
const oddsOf = (placement: Placement): Odds => {
  const odds = BY_KIND[placement.kind];
  if (placement.kind !== 'aside') return odds;
  return placement.isFirstOfBlock ? { ...odds, captionNext: 0 } : { ...odds, caption: -1 };
};
