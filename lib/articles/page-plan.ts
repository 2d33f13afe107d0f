import type { Block } from '../model/block.ts';
import type { BodyUnit } from './body-unit.ts';
import { type PageGiven, pageGiven } from './given/page-given.ts';
import { type PairBag, type SquaredRarity, squaredRarity } from './pair-bag.ts';
import { type PageTexts, pageTexts } from './page-texts.ts';
import type { PairCounter } from './pair-counter.ts';

/** A line of a heading or a caption, with its place among all blocks of the page. */
export interface Loose {
  readonly at: number;
  readonly block: Block;
  readonly text: string;
  readonly bag: PairBag;
  readonly characters: PairBag;
}

/** The characters of a page's headings and captions. */
export interface LooseCharacters {
  /** Their numbers, ascending. */
  readonly characters: Int32Array;
  /** What each unit holds of them. */
  readonly inUnits: readonly { readonly pairs: readonly number[]; readonly counts: readonly number[] }[];
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
  readonly rarity: SquaredRarity;
  readonly pairs: PairCounter;
  /** The units that hold a pair, in order. */
  readonly unitsWith: (pair: number) => readonly number[];
  readonly characters: PairCounter;
  readonly loose: LooseCharacters;
  /** What the reader has decided; absent where that is nothing. */
  readonly given?: PageGiven;
}

/** A stretch of this many units counts as one text when rarity is measured. */
const STRETCH = 4;

const rarityOf = (units: readonly BodyUnit[], pairs: PairCounter): SquaredRarity => {
  const stretches: PairBag[][] = [];
  for (let i = 0; i < units.length; i += STRETCH) stretches.push(units.slice(i, i + STRETCH).map(({ bag }) => bag));
  return squaredRarity(stretches, pairs.size());
};

/** For the pairs of loose texts the units that hold them: nothing else is looked for. */
const unitsWithPairs = (units: readonly BodyUnit[], texts: readonly Loose[], pairs: PairCounter) => {
  const found: number[][] = [[]];
  const places = new Uint32Array(pairs.size());
  for (const { bag } of texts) for (const pair of bag.pairs) places[pair] ||= found.push([]) - 1;
  units.forEach(({ bag }, unit) => {
    for (const pair of bag.pairs) {
      const place = places[pair]!;
      if (place > 0) found[place]!.push(unit);
    }
  });
  return (pair: number): readonly number[] => found[places[pair] ?? 0]!;
};

const looseCharacters = (units: readonly BodyUnit[], texts: readonly Loose[], size: number): LooseCharacters => {
  const isLoose = new Uint8Array(size);
  for (const { characters } of texts) for (const character of characters.pairs) isLoose[character] = 1;
  const heldOf = ({ pairs, counts }: PairBag): LooseCharacters['inUnits'][number] => {
    const held = { pairs: [] as number[], counts: [] as number[] };
    for (let i = 0; i < pairs.length; i++) {
      if (isLoose[pairs[i]!] === 0) continue;
      held.pairs.push(pairs[i]!);
      held.counts.push(counts[i]!);
    }
    return held;
  };
  const found = new Int32Array(size);
  let count = 0;
  for (let character = 0; character < size; character++) if (isLoose[character] === 1) found[count++] = character;
  return { characters: found.subarray(0, count), inUnits: units.map((unit) => heldOf(unit.characters)) };
};

/** What is known of the texts of a page that is planned once more is kept in `texts`. */
export const pagePlan = (blocks: readonly Block[], texts: PageTexts = pageTexts()): PagePlan => {
  const units: BodyUnit[] = [];
  const unitsBefore = blocks.map((block, at) => {
    const before = units.length;
    if (block.kind === 'paragraph' || block.kind === 'subhead') units.push(texts.unitOf(block, at));
    return before;
  });
  const ofKind = (kind: Block['kind']): Loose[] =>
    blocks.flatMap((block, at) => (block.kind === kind ? [texts.looseOf(block, at)] : []));
  const { pairs, characters, given, earlier } = texts;
  const [headings, captions] = [ofKind('heading'), ofKind('caption')];
  return {
    units,
    headings,
    captions,
    furniture: blocks.filter(({ kind }) => kind === 'furniture'),
    unitsBefore,
    rarity: rarityOf(units, pairs),
    pairs,
    characters,
    unitsWith: unitsWithPairs(units, [...headings, ...captions], pairs),
    loose: looseCharacters(units, [...headings, ...captions], characters.size()),
    ...(given.length > 0 && { given: pageGiven(units, headings, captions, given, earlier) }),
  };
};
