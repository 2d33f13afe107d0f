import { isStop } from '../hanzi/char-class.ts';
import { looksLikeFurniture, startsWithDateline } from '../hanzi/cues.ts';
import { endClassOf } from '../hanzi/end-class.ts';
import type { Line } from '../model/line.ts';

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
const rarityOfBlanks = (lines: readonly Line[]): ((blanks: number) => number) => {
  const counts = new Map<number, number>();
  for (const { blanksBefore } of lines) counts.set(blanksBefore, (counts.get(blanksBefore) ?? 0) + 1);
  const rarity = new Map<number, number>();
  let atLeast = 0;
  for (const [blanks, count] of [...counts].toSorted(([a], [b]) => b - a)) {
    atLeast += count;
    rarity.set(blanks, Math.min(RAREST, -Math.log(atLeast / lines.length)));
  }
  return (blanks) => (blanks > 1 ? rarity.get(blanks)! + (blanks > 2 ? MANY_BLANKS : TWO_BLANKS) : 0);
};

const endsSentence = (text: string): boolean =>
  isStop(text.charCodeAt(text.length - 1)) || endClassOf(text) === 'stopClosed';

const textBefore = (before: Line, line: Line): number => {
  if (endsSentence(before.text)) return line.blanksBefore > 0 ? 0 : IN_TEXT;
  return line.blanksBefore > 0 ? IN_SENTENCE_PARTED : IN_SENTENCE;
};

/** Whether a form feed stands between two lines of the source. */
const isFormFeed = (source: string, before: Line, line: Line): boolean =>
  line.blanksBefore > 0 && source.slice(before.span.end, line.span.start).includes('\f');

/** For each line how likely it is that a new page starts with it, about log-odds; the first line's is 0. */
export const breakEvidence = (lines: readonly Line[], source: string): Float64Array => {
  const rarity = rarityOfBlanks(lines);
  const furniture = lines.map(({ text }) => looksLikeFurniture(text));
  const evidence = new Float64Array(lines.length);
  for (let i = 1; i < lines.length; i++) {
    const [before, line] = [lines[i - 1]!, lines[i]!];
    const head = furniture[i] && !furniture[i - 1] ? HEAD_FURNITURE : 0;
    const foot = furniture[i - 1] && !furniture[i] ? FOOT_FURNITURE : 0;
    const told = rarity(line.blanksBefore) + head + foot + (startsWithDateline(line.text) ? DATELINE : 0);
    evidence[i] = told + textBefore(before, line) + (isFormFeed(source, before, line) ? FORM_FEED : 0);
  }
  return evidence;
};
