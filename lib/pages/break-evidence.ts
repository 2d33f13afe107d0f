import { isStop } from '../hanzi/char-class.ts';
import { looksLikeFurniture, startsWithDateline } from '../hanzi/cues.ts';
import { endClassOf } from '../hanzi/end-class.ts';
import type { FoundLines } from './find-lines.ts';

/** What speaks for a new page before a line, about log-odds. */
const FORM_FEED = 12;
/** So many blank lines are rarer than one in e⁷ lines at the most: rarer ones tell no more. */
const RAREST = 7;
/** Three blank lines seldom stand inside a page, two often do. */
const MANY_BLANKS = 1;
const TWO_BLANKS = -1.5;
/** A masthead, a folio or a date heads the page; editors or telephone numbers stood at the foot of the one before. */
const HEAD_FURNITURE = 3;
const FOOT_FURNITURE = 1.5;
const DATELINE = 1.5;
/** What speaks against it: the line above ends in the middle of a sentence, without a blank line and with one. */
const IN_SENTENCE = -8;
const IN_SENTENCE_PARTED = -1;
/** The line above ends a sentence, but no blank line follows. */
const IN_TEXT = -3;

/** What so many blank lines before a line tell: how rare at least so many are in the text, −log of their share of its lines. */
const rarityOfBlanks = (all: readonly number[]): ((blanks: number) => number) => {
  const counts = new Map<number, number>();
  for (const blanks of all) counts.set(blanks, (counts.get(blanks) ?? 0) + 1);
  const rarity = new Map<number, number>();
  let atLeast = 0;
  for (const [blanks, count] of [...counts].toSorted(([a], [b]) => b - a)) {
    atLeast += count;
    rarity.set(blanks, Math.min(RAREST, -Math.log(atLeast / all.length)));
  }
  return (blanks) => (blanks > 1 ? rarity.get(blanks)! + (blanks > 2 ? MANY_BLANKS : TWO_BLANKS) : 0);
};

const endsSentence = (text: string): boolean =>
  isStop(text.charCodeAt(text.length - 1)) || endClassOf(text) === 'stopClosed';

const textBefore = (before: string, blanks: number): number => {
  if (endsSentence(before)) return blanks > 0 ? 0 : IN_TEXT;
  return blanks > 0 ? IN_SENTENCE_PARTED : IN_SENTENCE;
};

const furnitureBefore = (before: boolean, here: boolean): number =>
  here === before ? 0 : here ? HEAD_FURNITURE : FOOT_FURNITURE;

/** For each line how likely it is that a new page starts with it, about log-odds; the first line's is 0. */
export const breakEvidence = (text: string, { start, end, blanks, feed }: FoundLines): Float64Array => {
  const rarity = rarityOfBlanks(blanks);
  const evidence = new Float64Array(start.length);
  let before = '';
  let isFurnitureBefore = false;
  for (let i = 0; i < start.length; i++) {
    const line = text.slice(start[i], end[i]);
    const isFurniture = looksLikeFurniture(line);
    const told = rarity(blanks[i]!) + furnitureBefore(isFurnitureBefore, isFurniture);
    const opening = startsWithDateline(line) ? DATELINE : 0;
    if (i > 0) evidence[i] = told + opening + textBefore(before, blanks[i]!) + (feed[i] ? FORM_FEED : 0);
    before = line;
    isFurnitureBefore = isFurniture;
  }
  return evidence;
};
