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

/** Measurements of the link itself, beside the conditions above that are crossed with the outcome. */
export const MEASURES: readonly Feature<Link>[] = [
  { name: 'near likeness', value: (l) => (near(l) ? l.likeness : 0) },
  { name: 'far likeness', value: (l) => (far(l) ? l.likeness : 0) },
  { name: 'start likeness', value: (l) => (starts(l) ? l.likeness : 0) },
  { name: 'near likelihood', value: (l) => (near(l) ? l.likelihood : 0) },
  { name: 'far likelihood', value: (l) => (far(l) ? l.likelihood : 0) },
  { name: 'start likelihood', value: (l) => (starts(l) ? l.likelihood : 0) },
  { name: 'near likelihood, long', value: (l) => (near(l) && l.isLong ? l.likelihood : 0) },
  { name: 'start likelihood, long', value: (l) => (starts(l) && l.isLong ? l.likelihood : 0) },
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
  { name: 'start × opens', value: (l) => (starts(l) ? openingOdds(l) : 0) },
  { name: 'start × opens, headings over', value: (l) => (starts(l) && l.page.surplus > 0 ? openingOdds(l) : 0) },
  { name: 'start × opens, heading between', value: (l) => (starts(l) && l.headingsBetween > 0 ? openingOdds(l) : 0) },
  { name: 'far × opens', value: (l) => (far(l) ? openingOdds(l) : 0) },
  { name: 'start × resumes', value: (l) => (starts(l) ? resumeOdds(l.to) : 0) },
];

/** Measurements of a column taken up elsewhere, which are weighed last. */
export const LAST_MEASURES: readonly Feature<Link>[] = [
  { name: 'far measure off by', value: (l) => (far(l) ? Math.min(4, Math.abs(l.from!.measure - l.to.measure)) : 0) },
  { name: 'far start of run before', value: (l) => bit(far(l) && l.to.block.resumes <= 0.5 && !l.from!.open) },
  { name: 'far same quotes', value: (l) => bit(far(l) && l.from!.text.includes('“') && l.to.text.includes('“')) },
];
