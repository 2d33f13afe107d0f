import type { Random } from '../random.ts';
import { breakLines, type BrokenLine } from './break-lines.ts';
import type { InventedArticle } from './invented-article.ts';
import type { PrintedLine } from './printed-line.ts';
import { spaceLine } from './space-line.ts';
import type { Style } from './style.ts';

export type Column = readonly PrintedLine[];

/** How wide the nth line of the whole body is, in em. */
type MeasureAt = (line: number) => number;

interface Plan {
  readonly measureAt: MeasureAt;
  readonly heightOf: (column: number) => number;
}

const DROP_MEASURE = 4;

function planColumns(style: Style, measure: number, random: Random): Plan {
  const { height, mixed, dropHeadline } = style.columns;
  const lines = height ? random.int(...height) : Infinity;
  const changes = random.chance(mixed);
  const measures = Array.from({ length: 40 }, () =>
    changes && random.chance(0.5) ? random.int(...style.columns.measure) : measure,
  );
  const dropped = random.chance(dropHeadline) && measure > DROP_MEASURE + 1 ? random.int(2, 7) : 0;
  const first = random.chance(0.5) ? lines : Math.max(1, random.int(1, Math.min(lines, 60)));
  const columnOf = (line: number) => (line < first ? 0 : 1 + Math.floor((line - first) / lines));
  const measureAt = (line: number) => (line < dropped ? DROP_MEASURE : (measures[columnOf(line) % 40] ?? measure));
  return { measureAt, heightOf: (column) => (column === 0 ? first : lines) };
}

function indentText(style: Style): string {
  const { indent, indentAs } = style.breaking;
  if (indentAs === 'dropped') return '';
  return indentAs === 'ideographic' ? '\u3000'.repeat(indent) : '  '.repeat(indent);
}

function printed(
  line: BrokenLine,
  i: number,
  article: number,
  part: number,
  subhead: boolean,
  style: Style,
  random: Random,
): PrintedLine {
  const spaced = spaceLine(line.text, line.short && !line.last, style.spacing, random);
  const tail = random.chance(style.spacing.lineEnds) ? ' ' : '';
  const text = (i === 0 ? indentText(style) : '') + spaced + tail;
  return { text, role: subhead ? 'subhead' : 'body', article, part, first: i === 0 };
}

function cutColumns(lines: readonly PrintedLine[], heightOf: Plan['heightOf']): Column[] {
  const columns: Column[] = [];
  for (let from = 0; from < lines.length;) {
    const height = Math.min(heightOf(columns.length), lines.length);
    columns.push(lines.slice(from, from + height));
    from += height;
  }
  return columns;
}

/** The article's body, set to its measure and cut into columns. */
export function setBody(
  article: InventedArticle,
  index: number,
  measure: number,
  style: Style,
  random: Random,
): Column[] {
  const plan = planColumns(style, measure, random);
  const lines: PrintedLine[] = [];
  article.paragraphs.forEach((paragraph, part) => {
    const from = lines.length;
    const subhead = article.subheads?.includes(part) ?? false;
    const capacityOf = (i: number) => 2 * plan.measureAt(from + i) - (i === 0 ? 2 * style.breaking.indent : 0);
    const broken = breakLines(paragraph, capacityOf, style.breaking, random);
    lines.push(...broken.map((line, i) => printed(line, i, index, part, subhead, style, random)));
  });
  return cutColumns(lines, plan.heightOf);
}
