import type { SourceWriter } from '../source-writer.ts';
import { isBlank, isLeaf, isSingleLine, type Block } from './block.ts';

/** How many blocks are written between two pauses. */
const BLOCKS_A_SLICE = 150;

/** What parts the cells of a row, as copying a table does. */
const CELL_GAP = '\t';

/**
 * Writes blocks as a reader sees them: each on lines of its own. Blocks of one line, each a printed line, stand close;
 * where a blank one stands between them, or a block of several lines, or another parent, there is a blank line.
 */
export function* writeBlocks(blocks: readonly Block[], writer: SourceWriter): Generator<number, void> {
  const dense = mostlySingleLines(blocks);
  let before: Block | undefined;
  for (const [index, block] of blocks.entries()) {
    if (index % BLOCKS_A_SLICE === BLOCKS_A_SLICE - 1) yield 0;
    if (isBlank(block)) {
      if (before && !isBlank(before)) writer.breakLine();
    } else {
      if (before && !isBlank(before) && !standClose(before, block, dense)) writer.breakLine();
      yield* writeBlock(block, writer);
    }
    before = block;
  }
}

function* writeBlock(block: Block, writer: SourceWriter): Generator<number, void> {
  if (isLeaf(block)) writeLeaf(block, writer);
  else if (isLineOfCells(block)) writeRow(block, writer);
  else yield* writeBlocks(block.children, writer);
}

function writeLeaf({ pieces }: Block, writer: SourceWriter): void {
  for (const { text, node, offset } of pieces) writer.write(text, node, offset);
  if (!pieces.at(-1)?.text.endsWith('\n')) writer.breakLine();
}

function writeRow({ children }: Block, writer: SourceWriter): void {
  children.forEach(({ pieces }, index) => {
    if (index > 0) writer.write(CELL_GAP);
    for (const { text, node, offset } of pieces) writer.write(text, node, offset);
  });
  writer.breakLine();
}

/** Whether two blocks are printed lines one under the other. */
const standClose = (before: Block, block: Block, dense: boolean): boolean =>
  dense && isOneLine(before) && isOneLine(block) && before.element.localName === block.element.localName;

const isLineOfCells = (block: Block): boolean => block.row && block.children.every(isSingleLine);

const isOneLine = (block: Block): boolean => isSingleLine(block) || isLineOfCells(block);

/** Whether the blocks with text are for the most part of one line: then each is a line, else each is a stretch of lines. */
function mostlySingleLines(blocks: readonly Block[]): boolean {
  const filled = blocks.filter((block) => !isBlank(block));
  return filled.filter(isOneLine).length * 2 > filled.length;
}
