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

const UP_TO = COSTS.map(([upTo]) => upTo);

const costOf = (line: Line, measure: number): number => {
  const lacks = deficit(line, measure);
  let k = 0;
  while (lacks > UP_TO[k]!) k++;
  return COSTS[k]![1];
};

const costsOf = (line: Line, measures: readonly number[]): Float64Array => {
  const costs = new Float64Array(measures.length);
  for (let k = 0; k < costs.length; k++) costs[k] = costOf(line, measures[k]!);
  return costs;
};

const changeCost = (line: Line): number =>
  (line.blanksBefore > 0 ? CHANGE : CHANGE_IN_TEXT) - (startsWithDateline(line.text) ? OPENING : 0);

/** Widths that at least two lines share, on a grid of ½ em. */
const candidatesOf = (lines: readonly Line[]): number[] => {
  const counts = new Map<number, number>();
  for (const { width, inset } of lines) {
    const halves = Math.round(2 * (width + inset));
    if (halves >= 2 * NARROWEST && halves <= 2 * WIDEST) counts.set(halves, (counts.get(halves) ?? 0) + 1);
  }
  const shared = [...counts].filter(([, n]) => n >= 2).map(([halves]) => halves / 2);
  return shared.length ? shared : [...counts.keys()].map((halves) => halves / 2);
};

/** Lines with more white space than this inside, in em, are few: the costs of each are counted anew. */
const MOST_SPACES = 64;

/** The cost of each measure to a line. Lines of one width, with and without the white space inside, cost the same. */
const costsBy = (measures: readonly number[]): ((line: Line) => Float64Array) => {
  const known = new Map<number, Float64Array>();
  return (line) => {
    const width = line.inset + line.width;
    const spaces = line.extent - line.width;
    const key = spaces < MOST_SPACES ? Math.trunc(4 * MOST_SPACES * width + 2 * spaces) : -1;
    const costs = known.get(key) ?? costsOf(line, measures);
    if (key >= 0) known.set(key, costs);
    return costs;
  };
};

const leastOf = (costs: Float64Array): number => {
  let least = 0;
  for (let k = 1; k < costs.length; k++) if (costs[k]! < costs[least]!) least = k;
  return least;
};

/** Adds a line to the best sums so far, and tells from which measure each came: from itself, or from the cheapest. */
const addLine = (sums: Float64Array, costs: Float64Array, change: number, from: Uint8Array, row: number): void => {
  const cheapest = leastOf(sums);
  const changed = sums[cheapest]! + change;
  for (let k = 0; k < sums.length; k++) {
    const stays = sums[k]! <= changed;
    from[row + k] = stays ? k : cheapest;
    sums[k] = (stays ? sums[k]! : changed) + costs[k]!;
  }
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
  const costs = costsBy(measures);
  const sums = new Float64Array(count);
  const from = new Uint8Array(lines.length * count);
  for (let i = 0; i < lines.length; i++) addLine(sums, costs(lines[i]!), changeCost(lines[i]!), from, i * count);
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
