import { likelihoodOf } from './background.ts';
import type { BodyUnit } from './body-unit.ts';
import { type Joint, jointOf } from './joint.ts';
import { type LinkWindows, linkWindows } from './link-windows.ts';
import { likeness } from './pair-bag.ts';
import type { PagePlan } from './page-plan.ts';
import { partingSigns } from './runs.ts';

/** What waits to be gone on with when a unit is read: articles whose last unit so far stands further up. */
export interface Waiting {
  /** How many of them wait longer than the one taken. */
  readonly older: number;
  /** How many of those broke off in mid-sentence. */
  readonly olderOpen: number;
  /** How many besides the one taken broke off in mid-sentence. */
  readonly othersOpen: number;
}

/** Where a unit looks for the one it goes on from, and how like the texts before and after are. */
export interface LinkPlace {
  readonly to: BodyUnit;
  /** The unit printed right before `to`, if any. */
  readonly neighbour: BodyUnit | undefined;
  readonly page: LinkPage;
  /** Headings and captions printed between `to` and the unit before it. */
  readonly headingsBetween: number;
  readonly captionsBetween: number;
  /** How like the texts around both are, 0 to 1, less what would be expected of any two stretches. */
  readonly likeness: number;
  /** How much likelier the text before makes the characters of the text after than the page does, as a mean log. */
  readonly likelihood: number;
  /** The texts around both are long enough to be held against each other. */
  readonly isLong: boolean;
  /** Nothing of the same article follows `to` in print as far as can be seen: an opening, a heading or the page's end does. */
  readonly closes: boolean;
}

/** What is weighed when a unit looks for the one it goes on from: both, and what stands between them. */
export interface Link extends LinkPlace, Waiting {
  /** The candidate before; undefined where the unit starts an article. */
  readonly from: BodyUnit | undefined;
  /** How many units stand between the two. */
  readonly distance: number;
  /** How well the end of `from` and the start of `to` make one sentence. */
  readonly joint: Joint;
}

/** What stands around a unit in print, whatever it goes on from. */
export type Surroundings = Pick<Link, 'headingsBetween' | 'captionsBetween' | 'closes'>;

/** The texts around two units held against each other. */
type Comparison = Pick<Link, 'likeness' | 'likelihood' | 'isLong'>;

/** What the whole page shows that bears on where articles start. */
export interface LinkPage {
  readonly plan: PagePlan;
  /** Share of the units that open with a dateline or a signature among those that have a heading right before them. */
  readonly datelines: number;
  /** Groups of headings less units that open with a dateline or signature. */
  readonly surplus: number;
  /** Signs that columns are parted by those of other articles, at most 4. */
  readonly parting: number;
  /** How often a pair of characters stands on the page. */
  readonly seen: (pair: number) => number;
  readonly windows: LinkWindows;
  /** For each unit what stands around it in print, and how like the texts around the unit before it and it are. */
  readonly surroundings: readonly Surroundings[];
  readonly beside: readonly Comparison[];
}

/** Texts at least this long on both sides, in characters, share something if they are of one topic. */
const LONG = 160;

const opens = (unit: BodyUnit): boolean => unit.dateline || unit.byline;
const closesAt = ({ units, headings }: PagePlan, to: number): boolean => {
  const next = units[to + 1];
  if (!next || opens(next)) return true;
  return headings.some(({ at }) => at > units[to]!.at && at < next.at);
};

const surroundingsOf = (plan: PagePlan, unit: number): Surroundings => {
  const above = plan.units[unit - 1]?.at ?? -1;
  const below = plan.units[unit]!.at;
  const within = ({ at }: { readonly at: number }): boolean => at > above && at < below;
  return {
    headingsBetween: plan.headings.filter(within).length,
    captionsBetween: plan.captions.filter(within).length,
    closes: closesAt(plan, unit),
  };
};

const headingGroups = (plan: PagePlan): number =>
  plan.headings.filter(
    (h, i) => i === 0 || h.at !== plan.headings[i - 1]!.at + 1 || h.block.lines[0]!.line.blanksBefore > 0,
  ).length;

/** How often each pair of characters stands in the units of the page. */
const timesSeen = ({ units, pairs }: PagePlan): LinkPage['seen'] => {
  const times = new Int32Array(pairs.size());
  for (const { bag } of units) for (let i = 0; i < bag.pairs.length; i++) times[bag.pairs[i]!]! += bag.counts[i]!;
  return (pair) => times[pairs.find(pair) ?? -1] ?? 0;
};

const NO_TEXT: Comparison = { likeness: 0, likelihood: 0, isLong: false };

const compare = (windows: LinkWindows, from: number, to: number): Comparison => {
  const { before, after, charactersBefore, charactersAfter, background, rarity, spread } = windows;
  const [left, right] = [before[from], after[to]!];
  if (!left) return NO_TEXT;
  return {
    likeness: likeness(left, right, rarity, spread),
    likelihood: likelihoodOf(charactersAfter[to]!, charactersBefore[from]!, background),
    isLong: left.pairs.length > LONG && right.pairs.length > LONG,
  };
};

export const linkPage = (plan: PagePlan): LinkPage => {
  const { units } = plan;
  const windows = linkWindows(units, plan);
  const opened = units.filter(opens).length;
  const groups = headingGroups(plan);
  return {
    plan,
    datelines: groups ? Math.min(1, opened / groups) : opened ? 1 : 0,
    surplus: Math.max(-3, Math.min(3, groups - opened)),
    parting: Math.min(4, partingSigns(units)),
    seen: timesSeen(plan),
    windows,
    surroundings: units.map((_, unit) => surroundingsOf(plan, unit)),
    beside: units.map((_, unit) => compare(windows, unit - 1, unit)),
  };
};

/**
 * The ends of the articles read so far, in the order in which they were last gone on with: `to` may go on from any of them.
 * Columns are read in turns, so the one that waits longest comes next.
 */
export const waitingFor = (
  units: readonly BodyUnit[],
  ends: readonly number[],
  from: number | null,
  to: number,
): Waiting => {
  let [older, olderOpen, othersOpen] = [0, 0, 0];
  for (const end of ends) {
    if (end === from || end === to - 1) continue;
    const isOpen = units[end]!.open;
    if (isOpen) othersOpen++;
    if (from === null || end > from) continue;
    older++;
    if (isOpen) olderOpen++;
  }
  return { older, olderOpen, othersOpen };
};

/** A unit that starts an article is held against the one before it, like one that goes on from that. */
export const isBeside = (from: number | null, to: number): boolean => from === null || from === to - 1;

export const linkOf = (page: LinkPage, from: number | null, to: number, waiting: Waiting): Link => {
  const { units } = page.plan;
  const unit = units[to]!;
  const { headingsBetween, captionsBetween, closes } = page.surroundings[to]!;
  const texts = isBeside(from, to) ? page.beside[to]! : compare(page.windows, from ?? to - 1, to);
  return {
    from: from === null ? undefined : units[from],
    to: unit,
    neighbour: units[to - 1],
    page,
    headingsBetween,
    captionsBetween,
    closes,
    likeness: texts.likeness,
    likelihood: texts.likelihood,
    isLong: texts.isLong,
    distance: from === null ? 0 : to - from - 1,
    older: waiting.older,
    olderOpen: waiting.olderOpen,
    othersOpen: waiting.othersOpen,
    joint: jointOf(from === null ? undefined : units[from], unit, page.seen),
  };
};
