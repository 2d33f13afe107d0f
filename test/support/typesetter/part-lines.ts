import type { Random } from '../random.ts';
import { blankRow, rowOf, type PrintedLine, type Row } from './printed-line.ts';
import type { BlankStyle } from './style.ts';

const QUOTE = /^\s*[“‘「『]/u;

/** Whether a blank line is read before a line, inside its column. */
function blankBefore(line: PrintedLine, next: PrintedLine | undefined, style: BlankStyle, random: Random): boolean {
  const early = next?.first && random.chance(style.betweenParagraphs * style.astray);
  const due = line.first && random.chance(style.betweenParagraphs * (1 - style.astray));
  const quoted = QUOTE.test(line.text) && random.chance(style.beforeQuotes);
  return early || due || quoted || random.chance(style.anywhere);
}

/** The column's lines as rows, with the blank lines that extraction puts between them. */
export function partLines(lines: readonly PrintedLine[], style: BlankStyle, random: Random): Row[] {
  return lines.flatMap((line, i) => {
    const parted = i > 0 && blankBefore(line, lines[i + 1], style, random);
    return parted ? [blankRow, rowOf(line)] : [rowOf(line)];
  });
}
