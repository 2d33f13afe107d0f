import { isLeaf, type Block } from './block.ts';

/** The leaves below a block, in order. */
export const leavesOf = (block: Block): readonly Block[] =>
  isLeaf(block) ? [block] : block.children.flatMap(leavesOf);
