import type { Correction } from '../model/correction.ts';
import type { Passage } from '../model/passage.ts';
import { passageAtoms, printedLength } from './passage-atoms.ts';

/**
 * The correction that parts a passage at an offset of its text, before the next character that is not white space; null
 * behind the last. The interface calls it for “split here”.
 */
export const splitOf = (text: string, passage: Passage, offset: number): Correction | null => {
  let left = printedLength(passage.text.slice(0, offset));
  for (const { spans, length, edit } of passageAtoms(text, passage)) {
    if (left < length) {
      const at = spans[0]!.start;
      return edit && left > 0 ? { do: 'splitParagraph', at, inEdit: left } : { do: 'splitParagraph', at };
    }
    left -= length;
  }
  return null;
};
