import { OFFERED_FROM } from '../../model/certainty.ts';
import { detect } from '../detect.ts';
import { isSingleLine, withChildren, type Block } from './block.ts';

/** Fewer rows show no pattern. */
const FEWEST_ROWS = 5;
/** So much of what stands in a column of cells must be numbers before it is left out. */
const MOSTLY = 0.8;

/**
 * Tables are used to show printed lines: the number of each line beside it, or several columns side by side. Numbers are
 * the table's own and are left out; newspaper columns are read down, one after another. Other rows stay as they are.
 */
export function tidyRows(blocks: readonly Block[]): readonly Block[] {
  const columns = cellColumns(blocks);
  if (!columns) return blocks;
  const text = columns.filter((cells) => !areNumbers(cells));
  if (text.length === 1) return text[0]!;
  if (text.length > 1 && text.every(isNewspaperColumn)) return text.map(columnOf);
  return blocks;
}

/** The cells of rows that are alike, column after column; null where they are no such rows. */
function cellColumns(rows: readonly Block[]): readonly (readonly Block[])[] | null {
  const width = rows[0]?.children.length ?? 0;
  const alike = rows.every((row) => row.row && row.children.length === width && row.children.every(isSingleLine));
  if (rows.length < FEWEST_ROWS || width < 2 || !alike) return null;
  return Array.from({ length: width }, (_, index) => rows.map((row) => row.children[index]!));
}

const textOf = (block: Block): string => block.pieces.map((piece) => piece.text).join('');

/** Blank cells say nothing, unless there are no others: the last column of a page may be a short one. */
function areNumbers(cells: readonly Block[]): boolean {
  const filled = cells.map(textOf).filter((text) => text.trim());
  return filled.filter((text) => /^\s*\d*[.:]?\s*$/.test(text)).length >= MOSTLY * filled.length;
}

const isNewspaperColumn = (cells: readonly Block[]): boolean =>
  detect(cells.map(textOf).join('\n')).certainty >= OFFERED_FROM;

const columnOf = (cells: readonly Block[]): Block => withChildren(cells[0]!, cells);
