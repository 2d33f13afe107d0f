import type { LineFacts } from './line-facts.ts';

/** What the stretch of lines between two blank lines shows, told for each of its lines. */
export interface BlockFacts {
  /** Number of lines: bins 1, 2, 3, 4–6, more. */
  readonly size: number;
  /** The line's place in it: alone, first, inside, last. */
  readonly place: number;
  /** Whether any line of it holds a comma or a stop. */
  readonly marked: boolean;
  /** Whether all lines stay short of the measure, one is wider, or neither. */
  readonly shape: number;
  /** What its last line ends with, and the last line before the block: classes of `END_CLASSES`, −1 where there is none. */
  readonly end: number;
  readonly endBefore: number;
}

const sizeBin = (lines: number): number => (lines <= 3 ? lines - 1 : lines <= 6 ? 3 : 4);

const shapeOf = (block: readonly LineFacts[]): number => {
  if (block.some((f) => f.set.deficit < -2.1)) return 2;
  return block.every((f) => f.set.deficit > 1.3) ? 1 : 0;
};

const placeOf = (k: number, size: number): number => (size === 1 ? 0 : k === 0 ? 1 : k === size - 1 ? 3 : 2);

export const blockFacts = (facts: readonly LineFacts[]): BlockFacts[] => {
  const found: BlockFacts[] = [];
  let from = 0;
  for (let i = 1; i <= facts.length; i++) {
    if (i < facts.length && facts[i]!.set.line.blanksBefore === 0) continue;
    const block = facts.slice(from, i);
    const marked = block.some((f) => f.marks > 0);
    const shape = shapeOf(block);
    const end = block.at(-1)!.end;
    const endBefore = facts[from - 1]?.end ?? -1;
    const size = sizeBin(block.length);
    block.forEach((_, k) => found.push({ size, place: placeOf(k, block.length), marked, shape, end, endBefore }));
    from = i;
  }
  return found;
};
