import { endsWithCredit } from '../../hanzi/cues.ts';
import { type BoxBlock, blockOf, type Grain } from './chain-blocks.ts';
import { sharedU, sharedV } from './framed-line.ts';

/** Lines of one caption are at most this far apart, and pieces of one row, in em. */
const LINES_APART = 1.6;
const PIECES_APART = 3;

/**
 * Puts the blocks aside of a region's columns together to captions: lines close by, and the credit, which may stand at
 * the other end of the picture. In rows down the page.
 */
export function groupAsides(blocks: readonly BoxBlock[], grain: Grain): readonly BoxBlock[] {
  const groups: BoxBlock[] = [];
  for (const block of blocks.toSorted((a, b) => a.v0 - b.v0 || a.u0 - b.u0)) {
    const at = groups.findIndex((group) => isSameCaption(group, block, grain));
    const group = groups[at];
    if (group) groups[at] = blockOf([...group.lines, ...block.lines]);
    else groups.push(block);
  }
  return groups;
}

function isSameCaption(group: BoxBlock, block: BoxBlock, { em, alike }: Grain): boolean {
  if (Math.min(group.size, block.size) < alike * Math.max(group.size, block.size)) return false;
  if (sharedV(group, block) < -LINES_APART * em) return false;
  const isCredit = endsWithCredit(textOf(block)) && !endsWithCredit(textOf(group));
  return isCredit || sharedU(group, block) > -PIECES_APART * em;
}

const textOf = (block: BoxBlock): string => block.lines.map((line) => line.text.trim()).join('');
