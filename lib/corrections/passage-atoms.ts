import { isSpace } from '../hanzi/char-class.ts';
import type { Edit } from '../model/edit.ts';
import type { Passage } from '../model/passage.ts';
import type { Span } from '../model/span.ts';
import { holds } from './spans.ts';

/** The smallest piece of a passage that stands for itself: one code unit of the source, or one edit. */
export interface Atom {
  readonly spans: readonly Span[];
  readonly edit?: Edit;
  /** How many code units of the passage's text, white space apart, it gives. */
  readonly length: number;
}

/** The atoms of a passage, in order. */
export const passageAtoms = (text: string, { spans, edits = [] }: Passage): readonly Atom[] => {
  const begun = new Set<Edit>();
  const atoms: Atom[] = [];
  for (const { start, end } of spans) {
    for (let at = start; at < end; at++) {
      const edit = edits.find((one) => holds(one.spans, at));
      if (edit ? begun.has(edit) : isSpace(text.charCodeAt(at))) continue;
      if (edit) begun.add(edit);
      atoms.push(
        edit
          ? { spans: edit.spans, edit, length: printedLength(edit.text) }
          : { spans: [{ start: at, end: at + 1 }], length: 1 },
      );
    }
  }
  return atoms;
};

/** How many code units of a text are not white space. */
export const printedLength = (text: string): number => {
  let length = 0;
  for (let i = 0; i < text.length; i++) if (!isSpace(text.charCodeAt(i))) length++;
  return length;
};

/** The spans of atoms one after another, touching ones made one. */
export const spansOfAtoms = (atoms: readonly Atom[]): readonly Span[] => {
  const spans: Span[] = [];
  for (const span of atoms.flatMap((atom) => atom.spans)) {
    const last = spans.at(-1);
    if (last?.end === span.start) spans[spans.length - 1] = { start: last.start, end: span.end };
    else spans.push(span);
  }
  return spans;
};
