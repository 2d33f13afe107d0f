import type { Feature } from './choice.ts';
import { type Joint, resumeOdds } from './joint.ts';
import type { Link } from './link.ts';
import { bit, far, near, starts } from './link-conditions.ts';

const sameMeasure = (l: Link): boolean => Math.abs((l.from ?? l.neighbour ?? l.to).measure - l.to.measure) <= 0.6;

/** Log-odds that an article opens with the unit, as far as the lines around it tell. */
const openingOdds = ({ to: { block } }: Link): number =>
  Math.max(-5, Math.min(5, Math.log((block.opens + 1e-3) / (1 - block.opens + 1e-3))));

const JOINTS: readonly { readonly name: string; readonly holds: (joint: Joint) => boolean }[] = [
  { name: 'word', holds: ({ word }) => word === 2 },
  { name: 'no word', holds: ({ word }) => word === 1 },
  { name: 'figure', holds: ({ figure }) => figure },
  { name: 'quotation closes', holds: ({ quotation }) => quotation === 'closes' },
  { name: 'quotation left open', holds: ({ quotation }) => quotation === 'left open' },
  { name: 'quotation closes unopened', holds: ({ quotation }) => quotation === 'closes unopened' },
  { name: 'pair seen', holds: ({ seen }) => seen > 0 },
];

/** A measurement that weighs nothing but of links of one outcome, of which it is `measure`. */
export interface LinkMeasure extends Feature<Link> {
  readonly only: 'start' | 'near' | 'far';
  readonly measure: (l: Link) => number;
}
const IS: Readonly<Record<LinkMeasure['only'], (l: Link) => boolean>> = { start: starts, near, far };
const of = (only: LinkMeasure['only'], what: string, measure: LinkMeasure['measure']): LinkMeasure => ({
  name: `${only} ${what}`,
  only,
  measure,
  value: (l) => (IS[only](l) ? measure(l) : 0),
});

/** Measurements of the link itself, beside the conditions above that are crossed with the outcome. */
export const MEASURES: readonly LinkMeasure[] = [
  of('near', 'likeness', (l) => l.likeness),
  of('far', 'likeness', (l) => l.likeness),
  of('start', 'likeness', (l) => l.likeness),
  of('near', 'likelihood', (l) => l.likelihood),
  of('far', 'likelihood', (l) => l.likelihood),
  of('start', 'likelihood', (l) => l.likelihood),
  of('near', 'likelihood, long', (l) => (l.isLong ? l.likelihood : 0)),
  of('start', 'likelihood, long', (l) => (l.isLong ? l.likelihood : 0)),
  of('near', 'unlike, long', (l) => bit(l.isLong && l.likeness < 0.01)),
  of('near', 'little alike, long', (l) => bit(l.isLong && l.likeness < 0.04)),
  of('start', 'unlike, long', (l) => bit(l.isLong && l.likeness < 0.01)),
  of('start', 'little alike, long', (l) => bit(l.isLong && l.likeness < 0.04)),
  of('near', 'alike, long', (l) => bit(l.isLong && l.likeness > 0.1)),
  of('near', 'likeness none', (l) => bit(l.likeness < 0.01)),
  of('far', 'likeness none', (l) => bit(l.likeness < 0.01)),
  of('far', 'same measure', (l) => bit(sameMeasure(l))),
  of('far', 'same script', (l) => bit(Math.abs(l.from!.script - l.to.script) < 1)),
  of('far', 'open', (l) => bit(l.from!.open)),
  of('far', 'open, resumes', (l) => bit(l.from!.open && l.to.block.resumes > 0.5)),
  of('far', 'closed, resumes', (l) => bit(!l.from!.open && l.to.block.resumes > 0.5)),
  of('far', 'open, does not resume', (l) => bit(l.from!.open && l.to.block.resumes <= 0.5)),
  of('near', 'open, resumes', (l) => bit(l.from!.open && l.to.block.resumes > 0.5)),
  of('near', 'closed, resumes', (l) => bit(!l.from!.open && l.to.block.resumes > 0.5)),
  of('far', 'signed off', (l) => bit(l.from!.signOff)),
  of('far', 'distance', (l) => Math.log(1 + l.distance)),
  ...JOINTS.flatMap(({ name, holds }) => [
    of('far', name, (l) => bit(holds(l.joint))),
    of('near', name, (l) => bit(holds(l.joint))),
  ]),
  of('far', 'open × resumes', (l) => (l.from!.open ? resumeOdds(l.to) : 0)),
  of('far', 'closed × resumes', (l) => (!l.from!.open ? resumeOdds(l.to) : 0)),
  of('near', 'open × resumes', (l) => (l.from!.open ? resumeOdds(l.to) : 0)),
  of('near', 'closed × resumes', (l) => (!l.from!.open ? resumeOdds(l.to) : 0)),
  of('start', '× opens', openingOdds),
  of('start', '× opens, headings over', (l) => (l.page.surplus > 0 ? openingOdds(l) : 0)),
  of('start', '× opens, heading between', (l) => (l.headingsBetween > 0 ? openingOdds(l) : 0)),
  of('far', '× opens', openingOdds),
  of('start', '× resumes', (l) => resumeOdds(l.to)),
];

/** Measurements of a column taken up elsewhere, which are weighed last. */
export const LAST_MEASURES: readonly LinkMeasure[] = [
  of('far', 'measure off by', (l) => Math.min(4, Math.abs(l.from!.measure - l.to.measure))),
  of('far', 'start of run before', (l) => bit(l.to.block.resumes <= 0.5 && !l.from!.open)),
  of('far', 'same quotes', (l) => bit(l.from!.text.includes('“') && l.to.text.includes('“'))),
];
