import type { Block, BlockKind } from '../model/block.ts';
import type { LabelledLine } from './label-lines.ts';
import type { LineRole } from './line-roles.ts';

const KIND: Readonly<Record<LineRole, BlockKind>> = {
  first: 'paragraph',
  next: 'paragraph',
  resume: 'paragraph',
  subhead: 'subhead',
  heading: 'heading',
  caption: 'caption',
  captionNext: 'caption',
  furniture: 'furniture',
};

const blockOf = (lines: readonly LabelledLine[]): Block => {
  const head = lines[0]!;
  return {
    kind: KIND[head.role],
    lines: lines.map(({ set }) => set),
    resumes: head.role === 'resume' ? Math.max(0.5, head.resumes) : Math.min(0.5, head.resumes),
    risk: head.risk,
    starts: lines.map(({ starts }) => starts),
  };
};

/** Gathers labelled lines into blocks: a line that goes on stays with the line before it, every other starts a block. */
export const gatherBlocks = (lines: readonly LabelledLine[]): Block[] => {
  const groups: LabelledLine[][] = [];
  for (const line of lines) {
    const goesOn = line.role === 'next' || line.role === 'captionNext';
    const last = groups.at(-1);
    if (goesOn && last) last.push(line);
    else groups.push([line]);
  }
  return groups.map(blockOf);
};
