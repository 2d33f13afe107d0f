import { writeCharacters } from '../hanzi/character-pairs.ts';
import { cueText } from '../hanzi/cue-text.ts';
import type { Block } from '../model/block.ts';
import type { Given } from '../model/given.ts';
import { bodyUnit, type BodyUnit } from './body-unit.ts';
import { type EarlierLinks, NO_LINKS } from './given/earlier-links.ts';
import type { Loose } from './page-plan.ts';
import { type PairCounter, pairCounter } from './pair-counter.ts';

/** The blocks of a page as units or loose texts, each read once however often the page is planned. */
export interface PageTexts {
  readonly pairs: PairCounter;
  readonly characters: PairCounter;
  /** What the reader has decided. */
  readonly given: readonly Given[];
  /** How the page's units were linked when nothing was given. */
  readonly earlier: EarlierLinks;
  readonly unitOf: (block: Block, at: number) => BodyUnit;
  readonly looseOf: (block: Block, at: number) => Loose;
}

/** @param byForm whether names and signatures of whatever form open and end articles; not while choices are learned */
export const pageTexts = (given: readonly Given[] = [], earlier: EarlierLinks = NO_LINKS, byForm = true): PageTexts => {
  const pairs = pairCounter();
  const characters = pairCounter(writeCharacters);
  const units = new Map<Block, BodyUnit>();
  const loose = new Map<Block, Loose>();
  const readLoose = (block: Block, at: number): Loose => {
    const text = block.lines.map(({ line }) => cueText(line)).join('');
    return { at, block, text, bag: pairs.bagOf(text), characters: characters.bagOf(text) };
  };
  return {
    pairs,
    characters,
    given,
    earlier,
    unitOf: (block, at) => {
      const unit = units.get(block) ?? bodyUnit(block, at, pairs, characters, byForm);
      units.set(block, unit);
      return unit;
    },
    looseOf: (block, at) => {
      const text = loose.get(block) ?? readLoose(block, at);
      loose.set(block, text);
      return text;
    },
  };
};
