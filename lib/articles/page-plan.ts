import { cueText } from '../hanzi/cue-text.ts';
import type { Block } from '../model/block.ts';
import { bodyUnit, type BodyUnit } from './body-unit.ts';
import { mergeBags, type PairBag, pairBag, type Rarity, rarityIn } from './pair-bag.ts';

/** A line of a heading or a caption, with its place among all blocks of the page. */
export interface Loose {
  readonly at: number;
  readonly block: Block;
  readonly text: string;
  readonly bag: PairBag;
}

/** The blocks of a page sorted by kind, and what its bodies have in common. */
export interface PagePlan {
  readonly units: readonly BodyUnit[];
  readonly headings: readonly Loose[];
  readonly captions: readonly Loose[];
  readonly furniture: readonly Block[];
  /** For each block, how many units stand before it: two places between which no body stands have the same number. */
  readonly unitsBefore: readonly number[];
  /** Rarity of pairs among stretches of some units each. */
  readonly rarity: Rarity;
}

const loose = (block: Block, at: number): Loose => {
  const text = block.lines.map(({ line }) => cueText(line)).join('');
  return { at, block, text, bag: pairBag(text) };
};

/** A stretch of this many units counts as one text when rarity is measured. */
const STRETCH = 4;

const rarityOf = (units: readonly BodyUnit[]): Rarity => {
  const stretches: PairBag[] = [];
  for (let i = 0; i < units.length; i += STRETCH)
    stretches.push(mergeBags(units.slice(i, i + STRETCH).map(({ bag }) => bag)));
  return rarityIn(stretches);
};

export const pagePlan = (blocks: readonly Block[]): PagePlan => {
  const units: BodyUnit[] = [];
  const unitsBefore = blocks.map((block, at) => {
    const before = units.length;
    if (block.kind === 'paragraph' || block.kind === 'subhead') units.push(bodyUnit(block, at));
    return before;
  });
  const ofKind = (kind: Block['kind']): Loose[] =>
    blocks.flatMap((block, at) => (block.kind === kind ? [loose(block, at)] : []));
  return {
    units,
    headings: ofKind('heading'),
    captions: ofKind('caption'),
    furniture: blocks.filter(({ kind }) => kind === 'furniture'),
    unitsBefore,
    rarity: rarityOf(units),
  };
};
