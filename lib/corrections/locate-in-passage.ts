import type { Passage } from '../model/passage.ts';
import type { Span } from '../model/span.ts';
import { passageAtoms, printedLength, spansOfAtoms } from './passage-atoms.ts';

/** The spans that a stretch of a passage's text stands for: what a selection in the interface makes headline or caption. */
export const sourceSpansOf = (text: string, passage: Passage, from: number, to: number): readonly Span[] => {
  const [first, last] = [printedLength(passage.text.slice(0, from)), printedLength(passage.text.slice(0, to))];
  let before = 0;
  const chosen = passageAtoms(text, passage).filter(({ length }) => {
    const start = before;
    before += length;
    return start < last && before > first;
  });
  return spansOfAtoms(chosen);
};

/** The offset of the code unit that comes after so many that are not white space. */
export const offsetOfPrinted = (text: string, printed: number): number => {
  let left = printed;
  for (let i = 0; i < text.length; i++) {
    if (printedLength(text.charAt(i)) === 0) continue;
    if (left === 0) return i;
    left--;
  }
  return text.length;
};
