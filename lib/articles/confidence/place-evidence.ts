import { endClassOf } from '../../hanzi/end-class.ts';
import { startClassOf } from '../../hanzi/start-class.ts';
import type { Doubt } from '../../model/doubt.ts';
import type { SetLine } from '../../model/set-line.ts';
import type { BodyUnit } from '../body-unit.ts';
import type { Feature } from '../choice.ts';
import { type Joint, jointOf, resumeOdds } from '../joint.ts';
import type { PageReading } from '../page-reading.ts';
import { oddsAbove } from './odds-above.ts';

/** The line of a body on which a close decision rests, and what it follows in its article. */
export interface Place {
  readonly unit: BodyUnit;
  readonly line: SetLine;
  /** The line before it in its article. */
  readonly above: SetLine | undefined;
  /** The unit before it, and how the two meet, where the line is the first of its unit. */
  readonly before: BodyUnit | undefined;
  readonly joint: Joint | undefined;
  /** The chances of a start and of the link taken, where the line is the first of its unit. */
  readonly start: number;
  readonly link: number;
  readonly isFar: boolean;
}

/** A close decision by itself. */
export interface DoubtPlace {
  readonly doubt: Doubt;
  readonly place: Place | undefined;
}

const linkOf = ({ before, choices }: PageReading, unit: number): Pick<Place, 'start' | 'link' | 'isFar'> => {
  const { options, logShare } = choices[unit]!;
  const share = (from: number | null): number => Math.exp(logShare[options.indexOf(from)] ?? -Infinity);
  const from = before[unit]! < 0 ? null : before[unit]!;
  return { start: share(null), link: share(from), isFar: from !== null && from !== unit - 1 };
};

const neverSeen = (): number => 0;

/** The line of a unit. */
const placeOf = (page: PageReading, u: number, k: number): Place => {
  const { units } = page.plan;
  const unit = units[u]!;
  const follows = units[page.before[u]!];
  const { lines } = unit.block;
  return {
    unit,
    line: lines[k]!,
    above: k > 0 ? lines[k - 1] : follows?.block.lines.at(-1),
    before: k > 0 ? undefined : follows,
    joint: k > 0 || !follows ? undefined : jointOf(follows, unit, neverSeen),
    ...(k > 0 ? { start: 0, link: 1, isFar: false } : linkOf(page, u)),
  };
};

/** The places of a page by where their lines start; undefined where no body's line does. */
export const placesOf = (page: PageReading): ((start: number) => Place | undefined) => {
  const unitAt = new Map<number, number>();
  page.plan.units.forEach(({ block }, u) => block.lines.forEach(({ line }) => unitAt.set(line.span.start, u)));
  return (start) => {
    const u = unitAt.get(start);
    if (u === undefined) return undefined;
    const line = page.plan.units[u]!.block.lines.findIndex((one) => one.line.span.start === start);
    return placeOf(page, u, line);
  };
};

const bit = (value: boolean): number => (value ? 1 : 0);
const kept = (em: number): number => Math.max(-2, Math.min(4, em));
const at = (name: string, value: (place: Place) => number): Feature<DoubtPlace> => ({
  name,
  value: ({ place }) => (place ? value(place) : 0),
});
const joint = (name: string, holds: (joint: Joint) => boolean): Feature<DoubtPlace> =>
  at(name, (place) => (place.joint ? bit(holds(place.joint)) : 0));

/** What a close decision shows by itself, beside what its article and page show. */
export const PLACE_FEATURES: readonly Feature<DoubtPlace>[] = [
  { name: 'odds', value: ({ doubt }) => oddsAbove(doubt.risk) },
  { name: 'risk', value: ({ doubt }) => doubt.risk },
  at('inside', ({ unit, line }) => bit(unit.block.lines[0] !== line)),
  at('resumes', ({ before, unit }) => (before ? resumeOdds(unit) : 0)),
  at('open before', ({ before }) => bit(before?.open ?? false)),
  at('far', ({ isFar }) => bit(isFar)),
  at('start', ({ start }) => oddsAbove(start)),
  at('link', ({ link }) => oddsAbove(1 - link)),
  at('heading', ({ unit }) => oddsAbove(unit.block.heading)),
  at('role', ({ unit }) => oddsAbove(unit.block.risk)),
  at('subhead', ({ unit }) => bit(unit.subhead)),
  at('short', ({ unit }) => bit(unit.text.length < 14)),
  at('blank', ({ line }) => bit(line.line.blanksBefore > 0)),
  at('new column', ({ line, above }) => bit(above !== undefined && above.column !== line.column)),
  at('other measure', ({ line, above }) => bit(above !== undefined && Math.abs(above.measure - line.measure) > 0.9)),
  at('lacks above', ({ above }) => (above ? kept(above.deficit) : 0)),
  at('lacks', ({ line }) => kept(line.deficit)),
  at('stop above', ({ above }) => bit(above !== undefined && endClassOf(above.line.text).startsWith('stop'))),
  at('quote', ({ line }) => bit(startClassOf(line.line.text) === 'quote')),
  joint('word', ({ word }) => word === 2),
  joint('no word', ({ word }) => word === 1),
  joint('quotation closes', ({ quotation }) => quotation === 'closes'),
  joint('quotation left open', ({ quotation }) => quotation === 'left open'),
];
