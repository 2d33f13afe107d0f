import type { Random } from '../random.ts';
import { measureText } from './measure-text.ts';
import type { ColumnStyle } from './style.ts';

export interface ColumnPlan {
  /** How wide the nth line of the whole body is, in em. */
  readonly measureAt: (line: number) => number;
  /** How many lines the nth column takes. */
  readonly heightOf: (column: number) => number;
}

type Heights = ColumnPlan['heightOf'];

/** Roughly how many lines a body will have. */
function estimateLines(paragraphs: readonly string[], measure: number): number {
  return paragraphs.reduce((sum, text) => sum + Math.ceil((measureText(text) + 4) / (2 * measure)), 0);
}

function drawHeights(paragraphs: readonly string[], measure: number, style: ColumnStyle, random: Random): Heights {
  if (style.count) {
    const count = random.int(...style.count);
    const height = Math.max(2, Math.ceil(estimateLines(paragraphs, measure) / count));
    return (column) => (column < count - 1 ? height : Infinity);
  }
  if (!style.height) return () => Infinity;
  const height = random.int(...style.height);
  const first = random.chance(0.5) ? height : random.int(1, Math.min(height, 60));
  return (column) => (column === 0 ? first : height);
}

function columnAt(heightOf: Heights, line: number): number {
  let [column, end] = [0, heightOf(0)];
  while (line >= end) end += heightOf(++column);
  return column;
}

interface Narrow {
  readonly from: number;
  readonly until: number;
  readonly measure: number;
}

/** Lines beside a drop headline at the body's start, or beside a picture further down. */
function drawNarrow(measure: number, style: ColumnStyle, random: Random): Narrow[] {
  const room = () => random.pick([4, random.int(4, Math.max(4, measure - 2))]);
  const drop = { from: 0, until: random.int(2, 9), measure: room() };
  const from = random.int(3, 20);
  const picture = { from, until: from + random.int(3, 12), measure: room() };
  if (measure < 7) return [];
  return [...(random.chance(style.dropHeadline) ? [drop] : []), ...(random.chance(style.pictures) ? [picture] : [])];
}

/** Draws where a body's columns end and how wide its lines are. */
export function planColumns(
  paragraphs: readonly string[],
  measure: number,
  style: ColumnStyle,
  random: Random,
): ColumnPlan {
  const heightOf = drawHeights(paragraphs, measure, style, random);
  const changes = random.chance(style.mixed);
  const measures = Array.from({ length: 40 }, () =>
    changes && random.chance(0.5) ? random.pick(style.measures) : measure,
  );
  const narrow = drawNarrow(measure, style, random);
  const measureAt = (line: number) =>
    narrow.find(({ from, until }) => line >= from && line < until)?.measure ??
    measures[columnAt(heightOf, line) % 40] ??
    measure;
  return { measureAt, heightOf };
}
