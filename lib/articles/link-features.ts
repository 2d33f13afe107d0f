import type { BodyUnit } from './body-unit.ts';
import type { Feature } from './choice.ts';
import { type Joint, jointOf, resumeOdds } from './joint.ts';
import { likeness, mergeBags, type PairBag } from './pair-bag.ts';
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

/** What is weighed when a unit looks for the one it goes on from: both, and what stands between them. */
export interface Link extends Waiting {
  /** The candidate before; undefined where the unit starts an article. */
  readonly from: BodyUnit | undefined;
  readonly to: BodyUnit;
  /** The unit printed right before `to`, if any. */
  readonly neighbour: BodyUnit | undefined;
  readonly page: LinkPage;
  /** Headings and captions printed between `to` and the unit before it. */
  readonly headingsBetween: number;
  readonly captionsBetween: number;
  /** How like the texts around both are, 0 to 1, less what would be expected of any two stretches. */
  readonly likeness: number;
  /** The texts around both are long enough to be held against each other. */
  readonly isLong: boolean;
  /** How many units stand between the two. */
  readonly distance: number;
  /** How well the end of `from` and the start of `to` make one sentence. */
  readonly joint: Joint;
  /** Nothing of the same article follows `to` in print as far as can be seen: an opening, a heading or the page's end does. */
  readonly closes: boolean;
}

/** What the whole page shows that bears on where articles start. */
export interface LinkPage {
  readonly plan: PagePlan;
  /** Share of the units that open with a dateline or a signature among those that have a heading right before them. */
  readonly datelines: number;
  /** Groups of headings less units that open with a dateline or signature. */
  readonly surplus: number;
  /** Signs that columns are parted by those of other articles, at most 4. */
  readonly parting: number;
  /** How often each pair of characters stands on the page. */
  readonly pairs: PairBag;
  readonly windows: { readonly before: readonly PairBag[]; readonly after: readonly PairBag[] };
}

/** A stretch of this many units on each side is compared. */
const WINDOW = 6;
/** Texts at least this long on both sides, in characters, share something if they are of one topic. */
const LONG = 160;

const opens = (unit: BodyUnit): boolean => unit.dateline || unit.byline;
const startsRun = (unit: BodyUnit, neighbour: BodyUnit | undefined): boolean =>
  !neighbour ||
  opens(unit) ||
  neighbour.signOff ||
  Math.abs(unit.measure - neighbour.measure) > 0.9 ||
  unit.block.resumes > 0.3;

const windows = (units: readonly BodyUnit[]): LinkPage['windows'] => {
  const stop = (i: number): boolean => startsRun(units[i]!, units[i - 1]);
  const before = units.map((_, i) => {
    let from = i;
    while (from > 0 && i - from < WINDOW - 1 && !stop(from)) from--;
    return mergeBags(units.slice(from, i + 1).map(({ bag }) => bag));
  });
  const after = units.map((_, i) => {
    let to = i + 1;
    while (to < units.length && to - i < WINDOW && !stop(to)) to++;
    return mergeBags(units.slice(i, to).map(({ bag }) => bag));
  });
  return { before, after };
};

const headingGroups = (plan: PagePlan): number =>
  plan.headings.filter(
    (h, i) => i === 0 || h.at !== plan.headings[i - 1]!.at + 1 || h.block.lines[0]!.line.blanksBefore > 0,
  ).length;

export const linkPage = (plan: PagePlan): LinkPage => {
  const { units } = plan;
  const opened = units.filter(opens).length;
  const groups = headingGroups(plan);
  return {
    plan,
    datelines: groups ? Math.min(1, opened / groups) : opened ? 1 : 0,
    surplus: Math.max(-3, Math.min(3, groups - opened)),
    parting: Math.min(4, partingSigns(units)),
    pairs: mergeBags(units.map(({ bag }) => bag)),
    windows: windows(units),
  };
};

const closesAt = ({ units, headings }: PagePlan, to: number): boolean => {
  const next = units[to + 1];
  if (!next || opens(next)) return true;
  return headings.some(({ at }) => at > units[to]!.at && at < next.at);
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

export const linkOf = (page: LinkPage, from: number | null, to: number, waiting: Waiting): Link => {
  const { units, headings, captions, rarity } = page.plan;
  const unit = units[to]!;
  const neighbour = units[to - 1];
  const after = neighbour ? neighbour.at : -1;
  const within = ({ at }: { at: number }): boolean => at > after && at < unit.at;
  return {
    from: from === null ? undefined : units[from],
    to: unit,
    neighbour,
    page,
    headingsBetween: headings.filter(within).length,
    captionsBetween: captions.filter(within).length,
    likeness: likeness(page.windows.before[from ?? to - 1] ?? new Map(), page.windows.after[to]!, rarity),
    isLong: (page.windows.before[from ?? to - 1]?.size ?? 0) > LONG && page.windows.after[to]!.size > LONG,
    distance: from === null ? 0 : to - from - 1,
    ...waiting,
    closes: closesAt(page.plan, to),
    joint: jointOf(from === null ? undefined : units[from], unit, page.pairs),
  };
};

const bit = (value: boolean | undefined): number => (value ? 1 : 0);
const starts = (l: Link): boolean => l.from === undefined;
const near = (l: Link): boolean => l.from !== undefined && l.distance === 0;
const far = (l: Link): boolean => l.from !== undefined && l.distance > 0;
const sameMeasure = (l: Link): boolean => Math.abs((l.from ?? l.neighbour ?? l.to).measure - l.to.measure) <= 0.6;
const closeTo = (a: number, b: number, within: number): boolean => Math.abs(a - b) <= within;

type Condition = readonly [name: string, holds: (l: Link) => boolean];

const OUTCOMES: readonly Condition[] = [
  ['start', starts],
  ['near', near],
  ['far', far],
];
const CONDITIONS: readonly Condition[] = [
  ['', () => true],
  ['dateline', (l) => l.to.dateline],
  ['own dateline', (l) => l.to.dateline && !l.to.wire],
  ['wire, heading between', (l) => l.to.wire && l.headingsBetween > 0],
  ['wire, wire before', (l) => l.to.wire && bit(l.neighbour?.wire) === 1],
  ['wire, no heading between', (l) => l.to.wire && l.headingsBetween === 0],
  ['own dateline, no heading between', (l) => l.to.dateline && !l.to.wire && l.headingsBetween === 0],
  ['byline', (l) => l.to.byline],
  ['opening byline', (l) => l.to.openingByline],
  ['byline, opening after', (l) => l.to.byline && l.closes],
  ['byline, body after', (l) => l.to.byline && !l.closes],
  ['opening byline before', (l) => bit(l.neighbour?.openingByline) === 1],
  ['signOffBefore', (l) => bit(l.neighbour?.signOff) === 1],
  ['bylineBefore', (l) => bit(l.neighbour?.byline) === 1],
  ['resumes', (l) => l.to.block.resumes > 0.5],
  ['resumes, open before', (l) => l.to.block.resumes > 0.5 && bit(l.neighbour?.open) === 1],
  ['open before', (l) => bit(l.neighbour?.open) === 1],
  ['blank', (l) => l.to.blanksBefore > 0],
  ['heading between', (l) => l.headingsBetween > 0],
  ['heading between, dateline', (l) => l.headingsBetween > 0 && (l.to.dateline || l.to.byline)],
  ['heading between, headings over', (l) => l.headingsBetween > 0 && l.page.surplus > 0],
  ['headings over', (l) => l.page.surplus > 0],
  ['many headings over', (l) => l.page.surplus > 1],
  ['no headings over', (l) => l.page.surplus <= 0],
  ['heading between, datelines usual', (l) => l.headingsBetween > 0 && l.page.datelines > 0.7],
  ['datelines usual', (l) => l.page.datelines > 0.7],
  ['datelines unusual', (l) => l.page.datelines < 0.3],
  ['caption between', (l) => l.captionsBetween > 0],
  ['measure changes', (l) => l.neighbour !== undefined && !closeTo(l.neighbour.measure, l.to.measure, 0.9)],
  [
    'measure changes, blank',
    (l) => l.to.blanksBefore > 0 && l.neighbour !== undefined && !closeTo(l.neighbour.measure, l.to.measure, 0.9),
  ],
  ['script changes', (l) => l.neighbour !== undefined && Math.abs(l.neighbour.script - l.to.script) > 1],
  ['subhead', (l) => l.to.subhead],
  ['subhead before', (l) => bit(l.neighbour?.subhead) === 1],
  ['subhead before, datelines unusual', (l) => bit(l.neighbour?.subhead) === 1 && l.page.datelines < 0.7],
  ['subhead before, headings over', (l) => bit(l.neighbour?.subhead) === 1 && l.page.surplus >= 0],
  ['subhead before, dateline', (l) => bit(l.neighbour?.subhead) === 1 && (l.to.dateline || l.to.byline)],
  ['subhead before, unlike', (l) => bit(l.neighbour?.subhead) === 1 && l.likeness < 0.02],
  ['colon before', (l) => l.neighbour?.end === 'colon'],
  ['semicolon before', (l) => l.neighbour?.end === 'semicolon'],
  ['quote', (l) => l.to.start === 'quote'],
  ['item', (l) => l.to.start === 'item'],
  ['bullet', (l) => l.to.start === 'bullet'],
  ['new column', (l) => l.neighbour !== undefined && l.neighbour.column !== l.to.column],
  ['parting', (l) => l.page.parting > 0],
  ['much parting', (l) => l.page.parting > 2],
  ['resumes, parting', (l) => l.page.parting > 0 && l.to.block.resumes > 0.5],
  ['resumes, much parting', (l) => l.page.parting > 2 && l.to.block.resumes > 0.5],
  ['blank, parting', (l) => l.page.parting > 1 && l.to.blanksBefore > 0],
  [
    'measure changes, parting',
    (l) => l.page.parting > 1 && l.neighbour !== undefined && !closeTo(l.neighbour.measure, l.to.measure, 0.9),
  ],
  ['short before', (l) => (l.neighbour?.text.length ?? 0) < 20],
  ['first unit', (l) => l.neighbour === undefined],
];

const JOINTS: readonly { readonly name: string; readonly holds: (joint: Joint) => boolean }[] = [
  { name: 'word', holds: ({ word }) => word === 2 },
  { name: 'no word', holds: ({ word }) => word === 1 },
  { name: 'figure', holds: ({ figure }) => figure },
  { name: 'quotation closes', holds: ({ quotation }) => quotation === 'closes' },
  { name: 'quotation left open', holds: ({ quotation }) => quotation === 'left open' },
  { name: 'quotation closes unopened', holds: ({ quotation }) => quotation === 'closes unopened' },
  { name: 'pair seen', holds: ({ seen }) => seen > 0 },
];

const WAITS: readonly { readonly name: string; readonly holds: (l: Waiting) => boolean }[] = [
  { name: 'waits longest', holds: ({ older }) => older === 0 },
  { name: 'waits second longest', holds: ({ older }) => older === 1 },
  { name: 'older open', holds: ({ olderOpen }) => olderOpen > 0 },
  { name: 'several older open', holds: ({ olderOpen }) => olderOpen > 1 },
  { name: 'waits longest of the open', holds: ({ olderOpen, othersOpen }) => olderOpen === 0 && othersOpen > 0 },
];
const OPEN_WAITS: readonly { readonly name: string; readonly holds: (l: Waiting) => boolean }[] = [
  { name: 'others open', holds: ({ othersOpen }) => othersOpen > 0 },
  { name: 'several others open', holds: ({ othersOpen }) => othersOpen > 1 },
];

/** Measurements of the link itself, beside the conditions above that are crossed with the outcome. */
const MEASURES: readonly Feature<Link>[] = [
  { name: 'near likeness', value: (l) => (near(l) ? l.likeness : 0) },
  { name: 'far likeness', value: (l) => (far(l) ? l.likeness : 0) },
  { name: 'start likeness', value: (l) => (starts(l) ? l.likeness : 0) },
  { name: 'near unlike, long', value: (l) => bit(near(l) && l.isLong && l.likeness < 0.01) },
  { name: 'near little alike, long', value: (l) => bit(near(l) && l.isLong && l.likeness < 0.04) },
  { name: 'start unlike, long', value: (l) => bit(starts(l) && l.isLong && l.likeness < 0.01) },
  { name: 'start little alike, long', value: (l) => bit(starts(l) && l.isLong && l.likeness < 0.04) },
  { name: 'near alike, long', value: (l) => bit(near(l) && l.isLong && l.likeness > 0.1) },
  { name: 'near likeness none', value: (l) => bit(near(l) && l.likeness < 0.01) },
  { name: 'far likeness none', value: (l) => bit(far(l) && l.likeness < 0.01) },
  { name: 'far same measure', value: (l) => bit(far(l) && sameMeasure(l)) },
  { name: 'far same script', value: (l) => bit(far(l) && Math.abs(l.from!.script - l.to.script) < 1) },
  { name: 'far open', value: (l) => bit(far(l) && l.from!.open) },
  { name: 'far open, resumes', value: (l) => bit(far(l) && l.from!.open && l.to.block.resumes > 0.5) },
  { name: 'far closed, resumes', value: (l) => bit(far(l) && !l.from!.open && l.to.block.resumes > 0.5) },
  { name: 'far open, does not resume', value: (l) => bit(far(l) && l.from!.open && l.to.block.resumes <= 0.5) },
  { name: 'near open, resumes', value: (l) => bit(near(l) && l.from!.open && l.to.block.resumes > 0.5) },
  { name: 'near closed, resumes', value: (l) => bit(near(l) && !l.from!.open && l.to.block.resumes > 0.5) },
  { name: 'far signed off', value: (l) => bit(far(l) && l.from!.signOff) },
  { name: 'far distance', value: (l) => (far(l) ? Math.log(1 + l.distance) : 0) },
  ...JOINTS.flatMap(({ name, holds }) => [
    { name: `far ${name}`, value: (l: Link) => bit(far(l) && holds(l.joint)) },
    { name: `near ${name}`, value: (l: Link) => bit(near(l) && holds(l.joint)) },
  ]),
  { name: 'far open × resumes', value: (l) => (far(l) && l.from!.open ? resumeOdds(l.to) : 0) },
  { name: 'far closed × resumes', value: (l) => (far(l) && !l.from!.open ? resumeOdds(l.to) : 0) },
  { name: 'near open × resumes', value: (l) => (near(l) && l.from!.open ? resumeOdds(l.to) : 0) },
  { name: 'near closed × resumes', value: (l) => (near(l) && !l.from!.open ? resumeOdds(l.to) : 0) },
  { name: 'start × resumes', value: (l) => (starts(l) ? resumeOdds(l.to) : 0) },
  ...WAITS.flatMap(({ name, holds }) => [
    { name: `far ${name}`, value: (l: Link) => bit(far(l) && holds(l)) },
    { name: `far ${name}, resumes`, value: (l: Link) => bit(far(l) && holds(l) && l.to.block.resumes > 0.5) },
  ]),
  ...OPEN_WAITS.flatMap(({ name, holds }) =>
    OUTCOMES.flatMap(([outcome, is]) => [
      { name: `${outcome} ${name}`, value: (l: Link) => bit(is(l) && holds(l)) },
      { name: `${outcome} ${name}, resumes`, value: (l: Link) => bit(is(l) && holds(l) && l.to.block.resumes > 0.5) },
    ]),
  ),
  { name: 'far measure off by', value: (l) => (far(l) ? Math.min(4, Math.abs(l.from!.measure - l.to.measure)) : 0) },
  { name: 'far start of run before', value: (l) => bit(far(l) && l.to.block.resumes <= 0.5 && !l.from!.open) },
  { name: 'far same quotes', value: (l) => bit(far(l) && l.from!.text.includes('“') && l.to.text.includes('“')) },
];

/** The features of a link: each condition crossed with the outcome, and the measurements. */
export const LINK_FEATURES: readonly Feature<Link>[] = [
  ...OUTCOMES.flatMap(([outcome, is]) =>
    CONDITIONS.map(([name, holds]) => ({
      name: `${outcome} ${name}`.trim(),
      value: (l: Link) => bit(is(l) && holds(l)),
    })),
  ),
  ...MEASURES,
];
