import { setLines } from '../../lib/columns/set-lines.ts';
import { measureLine, splitLines } from '../../lib/lines/split-lines.ts';
import { usualForms } from '../../lib/hanzi/usual-forms.ts';
import type { SetLine } from '../../lib/model/set-line.ts';

/** The lines of a page as the engine's first two stages give them. */
export const linesOfPage = (printed: string): SetLine[] => {
  const text = usualForms(printed);
  return setLines(splitLines({ text }), (start, end, blanks) => measureLine(text, start, end, blanks));
};
