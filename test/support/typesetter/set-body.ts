import type { Random } from '../random.ts';
import { breakLines, type BrokenLine } from './break-lines.ts';
import type { InventedArticle } from './invented-article.ts';
import { planColumns, type ColumnPlan } from './plan-columns.ts';
import type { PrintedLine } from './printed-line.ts';
import { spaceLine } from './space-line.ts';
import type { Style } from './style.ts';

export type Column = readonly PrintedLine[];

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

function cutColumns(lines: readonly PrintedLine[], heightOf: ColumnPlan['heightOf']): Column[] {
  const columns: Column[] = [];
  for (let from = 0; from < lines.length;) {
    const height = Math.min(heightOf(columns.length), lines.length);
    columns.push(lines.slice(from, from + height));
    from += height;
  }
  return columns;
}

/** Narrow columns take a narrow indent. */
function narrowed(style: Style, measure: number): Style {
  const { indent, narrowIndent } = style.breaking;
  const own = measure <= narrowIndent && indent === 2 ? 1 : indent;
  return { ...style, breaking: { ...style.breaking, indent: own } };
}

/** The article's body, set to its measure and cut into columns. */
export function setBody(
  article: InventedArticle,
  index: number,
  measure: number,
  page: Style,
  random: Random,
): Column[] {
  const style = narrowed(page, measure);
  const plan = planColumns(article.paragraphs, measure, style.columns, random);
  const uneven = () => (random.chance(style.breaking.uneven) ? random.pick([-2, -2, 2]) : 0);
  const lines: PrintedLine[] = [];
  article.paragraphs.forEach((paragraph, part) => {
    const from = lines.length;
    const subhead = article.subheads?.includes(part) ?? false;
    const fitted = random.chance(style.breaking.fitted) ? random.pick([-2, -2, 2]) : 0;
    const capacityOf = (i: number) =>
      2 * plan.measureAt(from + i) - (i === 0 ? 2 * style.breaking.indent : 0) + uneven() + fitted;
    const broken = breakLines(paragraph, capacityOf, style.breaking, random);
    lines.push(...broken.map((line, i) => printed(line, i, index, part, subhead, style, random)));
  });
  return cutColumns(lines, plan.heightOf);
}
