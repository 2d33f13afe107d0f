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

/**
 * The measure of the column that each line stands in, in em: the sequence of measures that best explains all widths, where
 * a change has its price (Viterbi). A measure is where full lines gather: lines of W and, by line-end prohibition, W±1
 * (clreq §6.1). Gives 0 throughout where no line is newspaper-narrow.
 */
export const findMeasures = (lines: readonly Line[]): number[] => {
  const measures = candidatesOf(lines);
  if (measures.length === 0) return lines.map(() => 0);
  const back: Int16Array[] = [];
  let best = measures.map(() => 0);
  for (const line of lines) {
    const change = (line.blanksBefore > 0 ? CHANGE : CHANGE_IN_TEXT) - (startsWithDateline(line.text) ? OPENING : 0);
    const cheapest = best.reduce((k, cost, i) => (cost < best[k]! ? i : k), 0);
    const from = new Int16Array(measures.length);
    best = measures.map((measure, k) => {
      const stays = best[k]! <= best[cheapest]! + change;
      from[k] = stays ? k : cheapest;
      return (stays ? best[k]! : best[cheapest]! + change) + costOf(line, measure);
    });
    back.push(from);
  }
  let k = best.reduce((least, cost, i) => (cost < best[least]! ? i : least), 0);
  const found = new Array<number>(lines.length);
  for (let i = lines.length - 1; i >= 0; i--) {
    found[i] = measures[k]!;
    k = back[i]![k]!;
  }
  return found;
};
