import type { BodyUnit } from '../body-unit.ts';
import type { Feature } from '../choice.ts';
import { oddsAbove } from './odds-above.ts';

const bit = (value: boolean): number => (value ? 1 : 0);
const share = (units: readonly BodyUnit[], holds: (unit: BodyUnit) => boolean): number =>
  units.filter(holds).length / Math.max(1, units.length);

/** Opening marks less closing ones. */
const openMarks = (text: string): number =>
  (text.match(/[“‘「『（《]/gu)?.length ?? 0) - (text.match(/[”’」』）》]/gu)?.length ?? 0);

const isStump = ({ text, end }: BodyUnit): boolean => text.length < 12 && end !== 'stop' && end !== 'stopClosed';

/** What the body of an article shows by itself: whether it starts and ends as bodies do, and is of one piece. */
export const BODY_FEATURES: readonly Feature<readonly BodyUnit[]>[] = [
  { name: 'units', value: (units) => Math.log1p(units.length) },
  { name: 'few units', value: (units) => bit(units.length < 3) },
  { name: 'one line units', value: (units) => share(units, ({ block }) => block.lines.length === 1) },
  { name: 'measure', value: (units) => Math.log1p(units[0]?.measure ?? 0) },
  { name: 'measures', value: (units) => Math.min(3, new Set(units.map(({ measure }) => measure)).size) },
  { name: 'hidden heading', value: (units) => oddsAbove(Math.max(0, ...units.map(({ block }) => block.heading))) },
  { name: 'stumps', value: (units) => Math.min(4, units.filter(isStump).length) },
  { name: 'subheads', value: (units) => Math.min(4, units.filter(({ subhead }) => subhead).length) },
  { name: 'opens', value: (units) => bit(units[0]?.dateline || units[0]?.byline || false) },
  { name: 'opens later', value: (units) => bit(units.slice(1).some(({ dateline }) => dateline)) },
  { name: 'starts resumed', value: (units) => oddsAbove(units[0]?.block.resumes ?? 0) },
  { name: 'ends open', value: (units) => bit(units.at(-1)?.open ?? false) },
  { name: 'ends', value: (units) => bit(units.at(-1)?.end === 'stop' || units.at(-1)?.end === 'stopClosed') },
  { name: 'unclosed', value: (units) => Math.min(3, Math.abs(openMarks(units.map(({ text }) => text).join('')))) },
];
