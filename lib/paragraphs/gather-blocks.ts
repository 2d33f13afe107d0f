import { endsWithCredit, readsLikeCaption } from '../hanzi/cues.ts';
import { endClassOf } from '../hanzi/end-class.ts';
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
    opens: head.opens,
    heading: lines.length === 1 ? head.heading : 0,
    risk: head.risk,
    starts: lines.map(({ starts }) => starts),
    ...(head.decidedBy !== undefined && { decided: true as const }),
  };
};

/** A column may be broken before a line that goes on: what it goes on with is for the next stage to tell. */
const mayBreak = (line: LabelledLine, before: LabelledLine, blanksTell: boolean): boolean =>
  before.set.column !== line.set.column || (blanksTell && line.set.line.blanksBefore > 0);

/** A caption goes on under a line that no mark and no credit ends, unless its own line opens like a caption. */
const captionGoesOn = (line: LabelledLine, before: LabelledLine, blanksTell: boolean): boolean => {
  if (line.role === 'captionNext') return true;
  if (line.role !== 'caption' || KIND[before.role] !== 'caption' || line.decidedBy !== before.decidedBy) return false;
  if (line.decidedBy !== undefined) return true;
  if (blanksTell && line.set.line.blanksBefore > 0) return false;
  const [above, here] = [before.set.line.text, line.set.line.text];
  return endClassOf(above) === 'han' && !endsWithCredit(above) && !readsLikeCaption(here);
};

/** What the reader made one subhead is one. */
const subheadGoesOn = ({ role, decidedBy }: LabelledLine, before: LabelledLine): boolean =>
  role === 'subhead' && before.role === 'subhead' && decidedBy !== undefined && decidedBy === before.decidedBy;

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
      last !== undefined &&
      (captionGoesOn(line, last.at(-1)!, blanksTell) ||
        subheadGoesOn(line, last.at(-1)!) ||
        (line.role === 'next' && !mayBreak(line, last.at(-1)!, blanksTell)));
    if (goesOn) last.push(line);
    else groups.push([line]);
  }
  return groups.map(blockOf);
};
