import type { Link, LinkPlace } from './link.ts';

export const bit = (value: boolean | undefined): number => (value ? 1 : 0);
export const starts = (l: Link): boolean => l.from === undefined;
export const near = (l: Link): boolean => l.from !== undefined && l.distance === 0;
export const far = (l: Link): boolean => l.from !== undefined && l.distance > 0;
const closeTo = (a: number, b: number, within: number): boolean => Math.abs(a - b) <= within;

/** Texts around two units that are less like than this are not alike at all: of the conditions one alone hangs on what `to` goes on from, and on no more of that. */
const UNLIKE = 0.02;
export const isUnlike = ({ likeness }: LinkPlace): boolean => likeness < UNLIKE;

export type Condition<Of> = readonly [name: string, holds: (of: Of) => boolean];

/** What may become of a unit. */
export const OUTCOMES: readonly Condition<Link>[] = [
  ['start', starts],
  ['near', near],
  ['far', far],
];
/** What is weighed anew for each outcome, and does not hang on the unit gone on from. */
export const CONDITIONS: readonly Condition<LinkPlace>[] = [
  ['', () => true],
  ['dateline', (l) => l.to.dateline],
  ['own dateline', (l) => l.to.dateline && !l.to.wire],
  ['dateline only before', (l) => bit(l.neighbour?.datelineOnly) === 1],
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
  ['subhead before, unlike', (l) => bit(l.neighbour?.subhead) === 1 && isUnlike(l)],
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

/** The conditions that hold, by their indices. */
export const holdingOf = (place: LinkPlace): readonly number[] => {
  const holding: number[] = [];
  for (let k = 0; k < CONDITIONS.length; k++) if (CONDITIONS[k]![1](place)) holding.push(k);
  return holding;
};
