import { isLowSurrogate, isSpace } from '../hanzi/char-class.ts';
import type { JoinKind } from '../hanzi/join-lines.ts';
import type { Correction } from '../model/correction.ts';
import type { Passage } from '../model/passage.ts';
import { oneSpaced, stretchText } from './edit-text.ts';
import { offsetOfPrinted } from './locate-in-passage.ts';
import { makePassage } from './make-passage.ts';
import { type Atom, passageAtoms, printedLength, spansOfAtoms } from './passage-atoms.ts';
import { stretchIn } from './stretch-in.ts';

type EditCorrection = Correction & { readonly do: 'edit' };

/**
 * The correction that gives a passage the text the reader wrote in its place; null where it is the same. It names the smallest
 * stretch that holds all that changed, so that the rest of the passage can still be split and moved.
 * `kind` is how lines are joined where the passage stands (`joinKindOf`).
 *
 * The interface calls it when the reader leaves a passage that was being edited.
 */
export const editOf = (text: string, passage: Passage, written: string, kind: JoinKind = 'body'): Correction | null => {
  const wanted = oneSpaced(written).trim();
  if (wanted === passage.text) return null;
  const atoms = passageAtoms(text, passage);
  const fits = atoms.reduce((sum, { length }) => sum + length, 0) === printedLength(passage.text);
  const small = fits ? smallEdit(text, passage, atoms, wanted) : null;
  if (small && isExact(text, passage, small, wanted, kind)) return small;
  return editOfAtoms(text, passage, atoms, wanted);
};

const editOfAtoms = (text: string, passage: Passage, atoms: readonly Atom[], added: string): EditCorrection => {
  const spans = stretchIn(passage.spans, text, spansOfAtoms(atoms)) ?? passage.spans;
  const edits = atoms.flatMap(({ edit }) => (edit ? [edit] : []));
  return { do: 'edit', spans, old: stretchText(text, spans, edits), new: added };
};

/** Whether the edit gives the text that the reader wrote: next to a line end, white space depends on what stands about it. */
const isExact = (text: string, passage: Passage, edit: EditCorrection, wanted: string, kind: JoinKind): boolean => {
  const inEdit = (start: number) => edit.spans.some((span) => span.start <= start && start < span.end);
  const others = (passage.edits ?? []).filter(({ spans }) => !inEdit(spans[0]!.start));
  const edits = [...others, { spans: edit.spans, text: edit.new }];
  return makePassage(text, { spans: passage.spans, edits }, kind).text === wanted;
};

const smallEdit = (text: string, passage: Passage, atoms: readonly Atom[], wanted: string): EditCorrection | null => {
  const old = passage.text;
  const { from, to, added } = changed(old, wanted);
  const [first, last] = [printedLength(old.slice(0, from)), printedLength(old.slice(0, to))];
  const chosen: Atom[] = [];
  let [before, start, end] = [0, -1, 0];
  for (const atom of atoms) {
    const after = before + atom.length;
    if (before < last && (after > first || (before > first && atom.length === 0))) {
      chosen.push(atom);
      if (start < 0) start = before;
      end = after;
    }
    before = after;
  }
  if (chosen.length === 0) return null;
  // An edit that is only partly changed is changed as a whole.
  const head = old.slice(offsetOfPrinted(old, start), from);
  const tail = old.slice(to, end > last ? offsetOfPrinted(old, end) : to);
  return editOfAtoms(text, passage, chosen, (head + added + tail).trim());
};

/** The stretch of a text that differs from another, grown until it starts and ends with print on both sides. */
const changed = (old: string, wanted: string): { from: number; to: number; added: string } => {
  let from = 0;
  while (from < old.length && from < wanted.length && old[from] === wanted[from]) from++;
  let left = 0;
  const most = Math.min(old.length, wanted.length) - from;
  while (left < most && old.at(-1 - left) === wanted.at(-1 - left)) left++;
  while (from > 0 && startsLoose(old, wanted, from, left)) from--;
  while (left > 0 && endsLoose(old, wanted, from, left)) left--;
  return { from, to: old.length - left, added: wanted.slice(from, wanted.length - left) };
};

const startsLoose = (old: string, wanted: string, from: number, left: number): boolean =>
  [old, wanted].some((side) => from >= side.length - left || isLoose(side, from)) || isSpaceAt(old, from - 1);

const endsLoose = (old: string, wanted: string, from: number, left: number): boolean =>
  [old, wanted].some((side) => from >= side.length - left || isSpaceAt(side, side.length - left - 1)) ||
  [old, wanted].some((side) => isLoose(side, side.length - left));

const isSpaceAt = (text: string, at: number): boolean => isSpace(text.charCodeAt(at));

/** Whether a stretch must not start here: at white space, or inside a character of two code units. */
const isLoose = (text: string, at: number): boolean => isSpaceAt(text, at) || isLowSurrogate(text.charCodeAt(at));
