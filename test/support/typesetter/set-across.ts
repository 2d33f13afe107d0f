import type { Random } from '../random.ts';
import type { Block } from './block.ts';
import { measureText } from './measure-text.ts';
import type { Cell, PrintedLine, Row } from './printed-line.ts';
import type { AcrossStyle } from './style.ts';

/** A body's lines in columns of one height. */
export function balanced(lines: readonly PrintedLine[], count: number): PrintedLine[][] {
  const height = Math.ceil(lines.length / count);
  return Array.from({ length: count }, (_, i) => lines.slice(i * height, (i + 1) * height)).filter(
    (column) => column.length,
  );
}

function space(width: number, ideographic: boolean): string {
  return ideographic ? '\u3000'.repeat(Math.floor(width / 2)) + ' '.repeat(width % 2) : ' '.repeat(width);
}

function rowAcross(
  cells: readonly (PrintedLine | undefined)[],
  widths: readonly number[],
  style: AcrossStyle,
  random: Random,
): Row {
  const row: Cell[] = [];
  let [at, column] = [0, 0];
  cells.forEach((line, i) => {
    if (line) {
      const jitter = i > 0 && random.chance(style.ragged) ? random.int(-1, 2) : 0;
      const before = space(Math.max(i > 0 ? 2 : 0, column - at + jitter), style.ideographic);
      row.push({ line, before });
      at = Math.max(at, column) + measureText(line.text);
    }
    column += widths[i] ?? 0;
  });
  return row;
}

/** Columns side by side; `measures` in em, one a column. */
export function standAcross(
  columns: readonly (readonly (PrintedLine | undefined)[])[],
  measures: readonly number[],
  style: AcrossStyle,
  random: Random,
): Row[] {
  const gutter = random.int(...style.gutter);
  const widths = measures.map((measure) => 2 * measure + gutter);
  const height = Math.max(...columns.map((column) => column.length));
  return Array.from({ length: height }, (_, y) =>
    rowAcross(
      columns.map((column) => column[y]),
      widths,
      style,
      random,
    ),
  );
}

/** The body's columns side by side on the same text lines, a gutter of spaces between them. */
export function setAcross(lines: readonly PrintedLine[], measure: number, style: AcrossStyle, random: Random): Block {
  const columns = balanced(lines, random.int(...style.columns));
  const rows = standAcross(
    columns,
    columns.map(() => measure),
    style,
    random,
  );
  return { kind: 'column', article: lines[0]?.article ?? null, rows };
}
