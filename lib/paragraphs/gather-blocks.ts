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

/** Where more than this share of the lines has a blank line before it, blank lines say nothing of columns. */
const BLANKS_EVERYWHERE = 0.6;

const blockOf = (lines: readonly LabelledLine[]): Block => {
  const head = lines[0]!;
  const goesOn = head.role === 'resume' || head.role === 'next';
  return {
    kind: KIND[head.role],
    lines: lines.map(({ set }) => set),
    resumes: goesOn ? Math.max(0.5, head.resumes) : Math.min(0.49, head.resumes),
    heading: lines.length === 1 ? head.heading : 0,
    risk: head.risk,
    starts: lines.map(({ starts }) => starts),
  };
};

/** A column may be broken before a line that goes on: what it goes on with is for the next stage to tell. */
const mayBreak = (line: LabelledLine, before: LabelledLine, blanksTell: boolean): boolean =>
  before.set.column !== line.set.column || (blanksTell && line.set.line.blanksBefore > 0);

/**
 * Gathers labelled lines into blocks: a line that goes on stays with the line before it, unless the column may be broken
 * between them; every other starts a block.
 */
export const gatherBlocks = (lines: readonly LabelledLine[]): Block[] => {
  const blanks = lines.filter(({ set }) => set.line.blanksBefore > 0).length;
  const blanksTell = blanks <= BLANKS_EVERYWHERE * lines.length;
  const groups: LabelledLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    const goesOn =
      line.role === 'captionNext' ||
      (line.role === 'next' && last !== undefined && !mayBreak(line, last.at(-1)!, blanksTell));
    if (goesOn && last) last.push(line);
    else groups.push([line]);
  }
  return groups.map(blockOf);
};
