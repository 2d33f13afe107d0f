import type { Random } from '../random.ts';
import type { Block } from './block.ts';
import { blankRow, type Row } from './printed-line.ts';
import type { BlankStyle } from './style.ts';

function shareOf(a: Block, b: Block, style: BlankStyle): number {
  if (a.kind === 'heading' || b.kind === 'heading') return style.aroundHeadings;
  if (a.kind === 'column' && b.kind === 'column' && a.article === b.article) return style.atColumnBreaks;
  return style.betweenBlocks;
}

function everyLine(rows: readonly Row[], random: Random): Row[] {
  const follow = (row: Row) => (random.chance(0.02) ? [row, blankRow, blankRow] : [row, blankRow]);
  return rows.flatMap((row) => (row.length ? follow(row) : []));
}

/** The page's rows: its blocks one under another, with the blank lines between them. */
export function partBlocks(blocks: readonly Block[], style: BlankStyle, random: Random): Row[] {
  const rows = blocks.flatMap((block, i) => {
    const before = blocks[i - 1];
    if (!before || !random.chance(shareOf(before, block, style))) return block.rows;
    const blanks = random.chance(style.doubled) ? [blankRow, blankRow] : [blankRow];
    return [...blanks, ...block.rows];
  });
  return style.everyLine ? everyLine(rows, random) : rows;
}
