import type { Doubt } from '../../model/doubt.ts';
import type { BodyUnit } from '../body-unit.ts';
import { goesOnOdds } from '../join-body.ts';
import type { PageReading } from '../page-reading.ts';
import { startOf } from './spans.ts';

const half = (chance: number): number => Math.min(0.5, chance);

const mayEnd = (article: number, line: BodyUnit['block']['lines'][number], chance: number): Doubt => ({
  kind: 'paragraph',
  reason: 'paragraphMayEnd',
  article,
  span: line.line.span,
  risk: half(chance),
  alternative: { do: 'split', at: line.line.span.start },
});

const mayGoOn = (article: number, { block }: BodyUnit, chance: number): Doubt => ({
  kind: 'paragraph',
  reason: 'paragraphMayGoOn',
  article,
  span: block.lines[0]!.line.span,
  risk: half(chance),
  alternative: { do: 'join', at: startOf(block) },
});

/** Between a unit and the one that it follows in its article; what stands under a subhead is no part of it, unless taken for one. */
const atJoint = (article: number, unit: BodyUnit, before: BodyUnit): Doubt[] => {
  const odds = goesOnOdds(unit, before);
  if (!Number.isFinite(odds) || (before.subhead && odds <= 0)) return [];
  const goesOn = 1 / (1 + Math.exp(-odds));
  return [odds > 0 ? mayEnd(article, unit.block.lines[0]!, 1 - goesOn) : mayGoOn(article, unit, goesOn)];
};

const insideUnit = (article: number, { block }: BodyUnit): Doubt[] =>
  block.lines.slice(1).map((line, i) => mayEnd(article, line, block.starts[i + 1]!));

/** Every place inside an article where a paragraph ends or may end, as a doubt however small. */
export const paragraphDoubts = ({ bodies }: PageReading): Doubt[] =>
  bodies.flatMap(({ units }, article) =>
    units.flatMap((unit, i) => [...(i > 0 ? atJoint(article, unit, units[i - 1]!) : []), ...insideUnit(article, unit)]),
  );
