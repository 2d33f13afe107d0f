import { startsWithDateline } from '../hanzi/cues.ts';
import type { Line } from '../model/line.ts';
import { deficit } from './deficit.ts';

/** Columns narrower or wider than this, in em, are not set in newspapers; wider text is a paragraph a line. */
const NARROWEST = 4;
const WIDEST = 48;
/** Cost (about −log of its share) of a line by what it lacks of the measure, up to each deficit in em. */
const COSTS: readonly (readonly [upTo: number, cost: number])[] = [
  [-2.01, 4], // set to another measure, or no body text
  [-1.26, 2.6],
  [-0.76, 1.2], // a mark pushed in or hanging
  [-0.26, 0.5],
  [0.25, 0], // full
  [0.75, 0.35], // half-width characters do not come out even
  [1.25, 0.8], // a character pushed out
  [1.6, 1.8],
  [2.4, 1.3], // a dropped indent
  [Infinity, 2], // a paragraph's last line
];
/** Cost of a change of measure: after a blank line, and in running text. */
const CHANGE = 4;
const CHANGE_IN_TEXT = 8;
/** A report's opening makes a change likelier by this. */
const OPENING = 1.5;

const costOf = (line: Line, measure: number): number => {
  const d = deficit(line, measure);
  return COSTS.find(([upTo]) => d <= upTo)![1];
};

const changeCost = (line: Line): number =>
  (line.blanksBefore > 0 ? CHANGE : CHANGE_IN_TEXT) - (startsWithDateline(line.text) ? OPENING : 0);

/** Widths that at least two lines share, on a grid of ½ em. */
const candidatesOf = (lines: readonly Line[]): number[] => {
  const counts = new Map<number, number>();
  for (const { width, inset } of lines) {
    const w = Math.round(2 * (width + inset)) / 2;
    if (w >= NARROWEST && w <= WIDEST) counts.set(w, (counts.get(w) ?? 0) + 1);
  }
  const shared = [...counts].filter(([, n]) => n >= 2).map(([w]) => w);
  return shared.length ? shared : [...counts.keys()];
};

/** The cost of each measure to a line. Lines of one width, with and without the white space inside, cost the same. */
const costsBy = (measures: readonly number[]): ((line: Line) => Float64Array) => {
  const known = new Map<number, Map<number, Float64Array>>();
  return (line) => {
    const [width, extent] = [line.inset + line.width, line.inset + line.extent];
    const ofWidth = known.get(width) ?? new Map<number, Float64Array>();
    const costs = ofWidth.get(extent) ?? Float64Array.from(measures, (measure) => costOf(line, measure));
    known.set(width, ofWidth.set(extent, costs));
    return costs;
  };
};

const leastOf = (costs: Float64Array): number => {
  let least = 0;
  for (let k = 1; k < costs.length; k++) if (costs[k]! < costs[least]!) least = k;
  return least;
};

/**
 * The measure of the column that each line stands in, in em: the sequence of measures that best explains all widths, where
 * a change has its price (Viterbi). A measure is where full lines gather: lines of W and, by line-end prohibition, W±1
 * (clreq §6.1). Gives 0 throughout where no line is newspaper-narrow.
 */
export const findMeasures = (lines: readonly Line[]): number[] => {
  const measures = candidatesOf(lines);
  const count = measures.length;
  if (count === 0) return lines.map(() => 0);
  const costsOf = costsBy(measures);
  const sums = new Float64Array(count);
  const from = new Uint8Array(lines.length * count);
  lines.forEach((line, i) => {
    const cheapest = leastOf(sums);
    const changed = sums[cheapest]! + changeCost(line);
    const costs = costsOf(line);
    for (let k = 0; k < count; k++) {
      const stays = sums[k]! <= changed;
      from[i * count + k] = stays ? k : cheapest;
      sums[k] = (stays ? sums[k]! : changed) + costs[k]!;
    }
  });
  return measuresBack(leastOf(sums), from, measures, lines.length);
};

/** From the measure of the last line back to the first line's. */
const measuresBack = (last: number, from: Uint8Array, measures: readonly number[], lines: number): number[] => {
  const found = new Array<number>(lines);
  let k = last;
  for (let i = lines - 1; i >= 0; i--) {
    found[i] = measures[k]!;
    k = from[i * measures.length + k]!;
  }
  return found;
};
