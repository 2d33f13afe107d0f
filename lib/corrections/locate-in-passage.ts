import type { Passage } from '../model/passage.ts';
import type { Span } from '../model/span.ts';
import { passageAtoms, printedLength, spansOfAtoms } from './passage-atoms.ts';
import { holds } from './spans.ts';

/**
 * Where in the source the character at an offset of a passage's text stands, or the next one that is not white space; null
 * behind the last. The interface asks it for “split here”, with the caret's place in what it shows.
 */
export const sourceOffsetAt = (text: string, passage: Passage, offset: number): number | null => {
  let left = printedLength(passage.text.slice(0, offset));
  for (const { spans, length } of passageAtoms(text, passage)) {
    if (left < length || (left === 0 && length > 0)) return spans[0]?.start ?? null;
    left -= length;
  }
  return null;
};

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

/**
 * Where in a passage's text the character at an offset of the source stands; null where it is not in the passage. The interface
 * asks it to mark doubts, and the reader's text, in what it shows.
 */
export const textOffsetAt = (text: string, passage: Passage, at: number): number | null => {
  let printed = 0;
  for (const { spans, length } of passageAtoms(text, passage)) {
    if (holds(spans, at)) return offsetOfPrinted(passage.text, printed);
    printed += length;
  }
  return null;
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
